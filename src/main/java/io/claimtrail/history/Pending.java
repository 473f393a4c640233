package io.claimtrail.history;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is to be recorded of one record, once it is known what is kept of it so far. */
final class Pending<S extends State> {

    private final HistoricKind<S> kind;
    private final Tracked<S> tracked;

    /** Of a record that was made just now: worked out before anybody is made to wait. */
    private final Entry made;

    Pending(HistoricKind<S> kind, Tracked<S> tracked, boolean isMade) {
        this.kind = kind;
        this.tracked = tracked;
        this.made = isMade ? entry(ChangeAction.RECORDED, tracked.state(null), null) : null;
    }

    UUID recordId() {
        return tracked.entity().id;
    }

    boolean isMade() {
        return made != null;
    }

    /**
     * What is to be written.
     *
     * @param known what is kept of the record so far; null where nothing is
     * @param restored whether an earlier state is brought back
     * @return nothing where nothing has changed
     */
    Optional<Entry> entry(Known known, boolean restored) {
        if (made != null) {
            return Optional.of(made);
        }
        S former = known == null ? null : StateJson.read(known.state(), kind.stateType());
        S state = tracked.state(former);
        Entry entry = entry(action(state, former, restored), state, former);
        return known != null && known.state().equals(entry.state()) ? Optional.empty() : Optional.of(entry);
    }

    /** What is to be written of a record of whom nothing is kept, where its last change was its withdrawal. */
    Entry asWithdrawn() {
        return entry(ChangeAction.WITHDRAWN, tracked.state(null), null);
    }

    private ChangeAction action(S state, S former, boolean restored) {
        boolean wasWithdrawn = former != null && former.withdrawn() != null;
        boolean isWithdrawn = state.withdrawn() != null;
        if (isWithdrawn && !wasWithdrawn) {
            return ChangeAction.WITHDRAWN;
        }
        return restored || wasWithdrawn && !isWithdrawn ? ChangeAction.RESTORED : ChangeAction.CHANGED;
    }

    private Entry entry(ChangeAction action, S state, S former) {
        Set<UUID> subjects = new HashSet<>(tracked.subjects(state));
        if (former != null) {
            subjects.addAll(tracked.subjects(former));
        }
        return new Entry(
                kind.kind(),
                recordId(),
                action,
                tracked.claimId(),
                StateJson.write(state),
                subjects,
                action == ChangeAction.WITHDRAWN ? tracked.entity().withdrawnReason : null);
    }
}
