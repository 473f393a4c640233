package io.claimtrail.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Which changes somebody follows; lists that are empty leave nothing out, and what is asked for combines with AND.
 *
 * @param kinds of these kinds
 * @param actions that were these
 * @param claims of these claims, or of evidence on them
 * @param speakers concerning one of these speakers; null for whomever
 * @param topics concerning one of these topics; null for whatever
 * @param revisions belonging to one of these acts
 */
public record ChangeQuery(
        List<RecordKind> kinds,
        List<ChangeAction> actions,
        List<UUID> claims,
        Collection<UUID> speakers,
        Collection<UUID> topics,
        List<UUID> revisions) {

    /** Every change. */
    public static final ChangeQuery ALL = new ChangeQuery(List.of(), List.of(), List.of(), null, null, List.of());
}
