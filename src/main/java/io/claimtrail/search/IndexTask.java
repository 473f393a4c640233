package io.claimtrail.search;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

/** That the index has yet to hear of a record. Written in the transaction that changed something. */
@Entity
class IndexTask extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** {@link IndexedKind#name()}. */
    public String kind;

    public UUID recordId;

    /** The oldest tasks that can be seen. */
    static List<IndexTask> oldest(int most) {
        return IndexTask.<IndexTask>find("order by id").page(0, most).list();
    }
}
