package io.claimtrail.search;

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
        entities.createNativeQuery("select name from guard where name = ?1 for update", String.class)
                .setParameter(1, name())
                .getSingleResult();
    }
}
