package io.claimtrail.storage;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Fired at the end of a {@link UnitOfWork}, inside its transaction, where it wrote anything. What is kept elsewhere and
 * has to follow (the index) is noted by the observers in the same transaction, so that it cannot be forgotten.
 *
 * @param entities those that were made, changed or removed
 * @param made those of them that were made
 */
public record Changes(Set<Object> entities, Set<Object> made) {

    /** Those of one type. */
    public <E> Stream<E> of(Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast);
    }

    /** Those of one type that were there before. What refers to one that was made was made or changed itself. */
    public <E> Stream<E> ofFormer(Class<E> type) {
        return of(type).filter(Predicate.not(this::isMade));
    }

    /** Whether it was not there before. */
    public boolean isMade(Object entity) {
        return made.contains(entity);
    }
}
