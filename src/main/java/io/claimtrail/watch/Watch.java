package io.claimtrail.watch;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.StoredTime;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A filter of changes that somebody keeps under a name. */
@Entity
public class Watch extends PanacheEntityBase {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String name;

    @Convert(converter = Interest.InJson.class)
    public Interest filter;

    /** Whose it is: a name as {@code CurrentActor} gives it. */
    public String owner;

    public Instant createdAt = StoredTime.now();

    /** The one with an id; 404 where there is none. */
    public static Watch known(UUID id) {
        return required(findById(id));
    }

    /** The one with an id that belongs to somebody, locked until the end of the transaction; 404 where there is none. */
    static Watch ownedForChange(UUID id, String owner) {
        return requireOwner(required(findById(id, LockModeType.PESSIMISTIC_WRITE)), owner);
    }

    /** The one with an id that belongs to somebody; 404 where there is none. */
    static Watch owned(UUID id, String owner) {
        return requireOwner(known(id), owner);
    }

    private static Watch requireOwner(Watch watch, String owner) {
        return required(watch.owner.equals(owner) ? watch : null);
    }

    private static Watch required(Watch found) {
        if (found == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No watch has this id.");
        }
        return found;
    }
}
