package io.claimtrail.history;

import io.claimtrail.access.CurrentActor;
import io.claimtrail.storage.SqlValue;
import io.claimtrail.storage.UnitOfWork;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;

/**
 * Takes up into the log what is on record without it: what was recorded before there was a history, or was loaded past
 * Claimtrail. Of such a record it is known when it was recorded and when it was withdrawn, but not what was changed in
 * between. So no history begins with a loss.
 */
@ApplicationScoped
public class Backlog {

    private static final Logger LOG = Logger.getLogger(Backlog.class);

    private static final String REASON = "It was on record before its history was kept.";

    /** By itself, so that each lot is a transaction. */
    @Inject
    Backlog transactions;

    @Inject
    EntityManager entities;

    @Inject
    @All
    List<HistoricKind<?>> kinds;

    /** Takes everything up, once. After a crash it goes on where it was; of several instances, each does a part. */
    public void takeUp() {
        if (transactions.isTakenUp()) {
            return;
        }
        if (transactions.gather() > 0) {
            takeLots();
        }
        transactions.noteTakenUp();
    }

    private void takeLots() {
        LOG.info("Taking up into the history what is on record without one");
        UUID revision = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        long taken = 0;
        for (int lot = transactions.takeLot(revision); lot > 0; lot = transactions.takeLot(revision)) {
            taken += lot;
        }
        LOG.infof("The history begins with what was on record: %d changes", taken);
    }

    /** At later starts nothing more is asked: going through all that is on record takes long. */
    @UnitOfWork
    boolean isTakenUp() {
        return SqlValue.read(entities, Boolean.class, "select complete from change_head");
    }

    @UnitOfWork
    void noteTakenUp() {
        entities.createNativeQuery("update change_head set complete = true").executeUpdate();
    }

    /** Notes what is on record without a history. Tells how much there is to be taken up. */
    @UnitOfWork
    long gather() {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            Head.lock(connection);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(gathering());
            }
            return BacklogRow.count(connection);
        });
    }

    /** Takes the next lot up. Tells how many changes it was. */
    @UnitOfWork
    int takeLot(UUID revision) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            Head head = Head.lock(connection);
            List<BacklogRow> rows = BacklogRow.next(connection);
            if (!rows.isEmpty()) {
                write(connection, head, revision, rows, entries(rows));
                BacklogRow.deleteUpTo(connection, rows.get(rows.size() - 1).number());
            }
            entities.clear();
            return rows.size();
        });
    }

    private static void write(
            Connection connection, Head head, UUID revision, List<BacklogRow> rows, Map<UUID, Entry> entries)
            throws SQLException {
        if (!RevisionRow.isThere(connection, revision)) {
            new RevisionRow(revision, Instant.now(), CurrentActor.SYSTEM, REASON, null, null).insert(connection);
        }
        Map<UUID, Known> known = new HashMap<>(KnownStates.of(
                connection, rows.stream().map(BacklogRow::recordId).distinct().toList()));
        Head last = head;
        try (ChangeRows changes = new ChangeRows(connection, revision)) {
            for (BacklogRow row : rows) {
                Entry entry = entries.get(row.recordId());
                last = last.after(1, row.at());
                Entry as = row.action() == ChangeAction.RECORDED ? entry.beforeWithdrawal() : entry;
                changes.add(last.position(), last.at(), as, known.get(row.recordId()));
                known.put(row.recordId(), new Known(last.position(), as.state()));
            }
            changes.insert();
        }
        last.write(connection);
    }

    private Map<UUID, Entry> entries(List<BacklogRow> rows) {
        Map<UUID, Entry> entries = new HashMap<>();
        for (HistoricKind<?> kind : kinds) {
            List<UUID> ids = rows.stream()
                    .filter(row -> row.kind() == kind.kind())
                    .map(BacklogRow::recordId)
                    .distinct()
                    .toList();
            pending(kind, ids).forEach(each -> entries.put(each.recordId(), each.asWithdrawn()));
        }
        return entries;
    }

    private static <S extends State> List<Pending<S>> pending(HistoricKind<S> kind, List<UUID> ids) {
        List<Pending<S>> pending = new ArrayList<>();
        kind.withIds(ids).forEach(tracked -> pending.add(new Pending<>(kind, tracked, false)));
        return pending;
    }

    private static String gathering() {
        String events = Arrays.stream(RecordKind.values())
                .flatMap(kind -> Stream.of(
                        event(kind, ChangeAction.RECORDED, "recorded_at"),
                        event(kind, ChangeAction.WITHDRAWN, "withdrawn_at")))
                .collect(Collectors.joining(" union all "));
        return """
                insert into change_backlog (number, kind, record_id, action, recorded_at)
                select row_number() over (order by moment, place, id)
                    + (select coalesce(max(number), 0) from change_backlog), kind, id, action, moment
                from (%s) events""".formatted(events);
    }

    private static String event(RecordKind kind, ChangeAction action, String moment) {
        return """
                select %d as place, '%s' as kind, id, '%s' as action, %s as moment from %s e where %4$s is not null
                and not exists (select 1 from change c where c.record_id = e.id)
                and not exists (select 1 from change_backlog b where b.record_id = e.id)""".formatted(kind.ordinal(), kind, action, moment, kind.name().toLowerCase(Locale.ROOT));
    }
}
