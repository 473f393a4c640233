package io.claimtrail.history;

import io.claimtrail.storage.Changes;
import java.util.Collection;
import java.util.UUID;

/**
 * A kind of record whose changes are kept, brought by the feature that it belongs to.
 *
 * @param <S> what is kept of such a record
 */
public interface HistoricKind<S extends State> {

    RecordKind kind();

    Class<S> stateType();

    /** The records of this kind that a transaction made or changed, each once. */
    Collection<? extends Tracked<S>> changedBy(Changes changes);

    /** Records of this kind, withdrawn ones too, for whom nothing is kept yet. */
    Collection<? extends Tracked<S>> withIds(Collection<UUID> ids);
}
