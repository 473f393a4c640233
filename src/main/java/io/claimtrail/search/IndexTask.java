package io.claimtrail.search;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Collection;
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

    /**
     * The oldest tasks that can be seen, but for a stretch.
     *
     * @param first the first number of the stretch
     * @param last its last number
     * @param between the numbers in the stretch that count all the same
     */
    static List<IndexTask> oldest(int most, long first, long last, Collection<Long> between) {
        return IndexTask.<IndexTask>find("id < ?1 or id > ?2 or id in ?3 order by id", first, last, between)
                .page(0, most)
                .list();
    }
}
