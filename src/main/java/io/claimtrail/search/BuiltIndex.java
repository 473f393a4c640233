package io.claimtrail.search;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an index once held all that was on record; what came since is in its tasks. */
@Entity
@Table(name = "search_index")
class BuiltIndex extends PanacheEntityBase {

    /** {@link SearchIndex#location()}. */
    @Id
    public String location;

    /** {@link SearchIndex#fingerprint()}. */
    public String mapping;

    public Instant builtAt;

    static boolean holds(String location, String mapping) {
        return count("location = ?1 and mapping = ?2", location, mapping) > 0;
    }

    /** Notes that this index is complete, in the place of those that were here before. */
    static void put(String location, String mapping) {
        deleteAll();
        flush();
        BuiltIndex built = new BuiltIndex();
        built.location = location;
        built.mapping = mapping;
        built.builtAt = Instant.now();
        built.persist();
    }
}
