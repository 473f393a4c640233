package io.claimtrail.search;

import io.claimtrail.storage.SqlValue;
import jakarta.persistence.EntityManager;

/** Rows that one transaction can hold: of several instances on one database, one at a time does what they stand for. */
enum Guard {
    /**
     * Bringing the index up to date. Otherwise an instance that was held up could put an older document over a newer one.
     */
    INDEX,
    /** Building the index. */
    INDEX_BUILD;

    /** Holds it until the end of the transaction, and waits for whoever has it. */
    void hold(EntityManager entities) {
        SqlValue.read(entities, String.class, "select name from guard where name = ? for update", name());
    }
}
