package io.claimtrail.storage;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Fired at the end of a {@link UnitOfWork}, inside its transaction, where it wrote anything. What is kept elsewhere and
 * has to follow (the index) is noted by the observers in the same transaction, so that it cannot be forgotten.
 *
 * @param entities those that were made, changed or removed
 */
public record Changes(Set<Object> entities) {

    /** Those of one type. */
    public <E> Stream<E> of(Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast);
    }
}
