package io.claimtrail.history;

import io.claimtrail.access.CurrentActor;
import io.claimtrail.storage.Lots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Appends to the log of changes. The transaction holds {@link Head} from the numbering of its changes to its commit: whoever
 * numbers next does so after the commit, and a reader who has seen a position has seen all before it.
 */
@ApplicationScoped
class ChangeLog {

    private static final int LONGEST_NAME = 255;

    @Inject
    EntityManager entities;

    @Inject
    CurrentActor actor;

    /** Records what has changed; records that are as they were are left out. Nothing may be locked after this. */
    void append(List<Pending<?>> pending, Act act) {
        // Past Hibernate, which would look through all that the transaction holds before each statement.
        entities.unwrap(Session.class).doWork(connection -> {
            Head head = Head.lock(connection);
            Map<UUID, Known> known = known(connection, pending);
            List<Entry> entries = new ArrayList<>();
            for (Pending<?> each : pending) {
                each.entry(known.get(each.recordId()), act.restores(each.recordId()))
                        .ifPresent(entries::add);
            }
            if (!entries.isEmpty()) {
                Head next = head.after(entries.size(), Instant.now());
                UUID revision = revision(connection, act, reason(entries, act), next.at());
                try (ChangeRows rows = new ChangeRows(connection, revision)) {
                    for (int i = 0; i < entries.size(); i++) {
                        Entry entry = entries.get(i);
                        rows.add(head.position() + 1 + i, next.at(), entry, known.get(entry.recordId()));
                    }
                    rows.insert();
                }
                next.write(connection);
            }
        });
    }

    private static Map<UUID, Known> known(Connection connection, List<Pending<?>> pending) {
        List<UUID> former = pending.stream()
                .filter(each -> !each.isMade())
                .map(Pending::recordId)
                .toList();
        Map<UUID, Known> known = new HashMap<>();
        Lots.of(former, some -> {
            known.putAll(KnownStates.of(connection, some));
            return List.of();
        });
        return known;
    }

    /** What was said of the act, or else why a record was withdrawn. */
    private static String reason(List<Entry> entries, Act act) {
        return act.reason() != null
                ? act.reason()
                : entries.stream()
                        .map(Entry::reason)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private UUID revision(Connection connection, Act act, String reason, Instant at) throws SQLException {
        if (act.revision() != null && RevisionRow.isThere(connection, act.revision())) {
            return act.revision();
        }
        String name = actor.name();
        RevisionRow row = new RevisionRow(
                act.revision() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : act.revision(),
                at,
                name.substring(0, Math.min(LONGEST_NAME, name.length())),
                reason,
                act.importId(),
                act.restored());
        row.insert(connection);
        return row.id();
    }
}
