package io.claimtrail.history;

import io.claimtrail.storage.Changes;
import io.quarkus.arc.All;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Records, in its own transaction, what became of each record by a unit of work. */
@ApplicationScoped
class ChangeRecorder {

    /** Whatever else is done in the transaction is done: from here to the commit everybody else has to wait. */
    private static final int LAST = 10_000;

    @Inject
    @All
    List<HistoricKind<?>> brought;

    @Inject
    ChangeLog log;

    private List<HistoricKind<?>> kinds;

    @PostConstruct
    void sortKinds() {
        kinds = brought.stream()
                .sorted(Comparator.comparing(HistoricKind::kind))
                .toList();
    }

    void record(@Observes @Priority(LAST) Changes changes) {
        List<Pending<?>> pending = new ArrayList<>();
        kinds.forEach(kind -> add(kind, changes, pending));
        if (!pending.isEmpty()) {
            log.append(pending, Act.current());
        }
    }

    private static <S extends State> void add(HistoricKind<S> kind, Changes changes, List<Pending<?>> pending) {
        kind.changedBy(changes).stream()
                .sorted(Comparator.comparing(tracked -> tracked.entity().id))
                .map(tracked -> new Pending<S>(kind, tracked, changes.isMade(tracked.entity())))
                .forEach(pending::add);
    }
}
