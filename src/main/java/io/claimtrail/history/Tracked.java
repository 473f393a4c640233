package io.claimtrail.history;

import io.claimtrail.storage.RecordedEntity;
import java.util.Set;
import java.util.UUID;

/**
 * A record that was made or changed, as its feature tells of it.
 *
 * @param <S> what is kept of it: a Java record that {@link StateJson} can write and read again
 */
public interface Tracked<S extends State> {

    RecordedEntity entity();

    /**
     * What it is like now.
     *
     * @param former what is kept of it so far; null where nothing is. What the transaction did not touch may be taken from it
     */
    S state(S former);

    /** The claim that it is, or that it is evidence on; null where it is neither. */
    default UUID claimId() {
        return null;
    }

    /** The speakers and topics that are concerned where this is its state. */
    Set<UUID> subjects(S state);
}
