package io.claimtrail.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A row that was refused. Its text stays in the spooled file. */
@Entity
public class ImportRefusal extends PanacheEntityBase {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID importId;

    /** From 1, in the order of the file. */
    public long rowNumber;

    /** The line of the file that the row begins in, from 1; null where the format has none. */
    public Long line;

    /** JSON Pointer to the row in its document; null where the format has none. */
    public String place;

    /** Where the row's text begins in the file of rows. */
    public long position;

    /** Bytes of the row's text; 0 where it was too long to be read. */
    public int length;

    /** What is wrong, in JSON. */
    public String errors;

    /** The refused rows after a number, in the order of the file. */
    static List<ImportRefusal> after(UUID importId, long number, int most) {
        return ImportRefusal.<ImportRefusal>find(
                        "importId = ?1 and rowNumber > ?2 order by rowNumber", importId, number)
                .page(0, most)
                .list();
    }
}
