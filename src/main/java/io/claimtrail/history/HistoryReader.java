package io.claimtrail.history;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.page.Cursor;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what was done to a record, also to one that is withdrawn. */
@ApplicationScoped
public class HistoryReader {

    /** What each list of revisions is. */
    public static final String ABOUT =
            "The newest first: who changed it, when and why, and what each part was before and "
                    + "after. Also of what is withdrawn. Appearances and relations are part of their claim.";

    /** What each restoring does. */
    public static final String ABOUT_RESTORING =
            "Sets all that can be set to what it was, by the rules of a change and with `If-Match` as there; what is withdrawn "
                    + "counts again, and needs no `If-Match`. It is a new revision: nothing of the history is lost. What follows "
                    + "from other records, such as a status, follows from them as they are now.";

    @Inject
    EntityManager entities;

    @Inject
    ReadableStates readable;

    /**
     * A page of the revisions of a record, the newest first.
     *
     * @throws ProblemException 404 where there never was such a record
     */
    public Page<RevisionView> list(RecordKind kind, UUID id, ListParameters parameters) {
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        long before = page.cursor() == null ? Long.MAX_VALUE : place(page, id);
        // One more than is shown: what it was like before the last one that is.
        List<Change> found = entities.createQuery("""
                        from Change c join fetch c.revision where c.recordId = :id and c.kind = :kind
                        and c.position < :before order by c.position desc""", Change.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("before", before)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        if (found.isEmpty() && page.cursor() == null) {
            throw unknown();
        }
        boolean more = found.size() > page.limit();
        List<Change> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? new Cursor(shown.get(shown.size() - 1).position.toString(), id).encode(page.list()) : null;
        return new Page<>(views(shown, found), next, page.count() ? count(kind, id) : null);
    }

    /**
     * A record as it was from a revision on.
     *
     * @throws ProblemException 404 where the revision did nothing to it
     */
    public PastStateView at(RecordKind kind, UUID id, UUID revision) {
        Change change = change(kind, id, revision);
        List<Change> former = entities.createQuery(
                        "from Change c where c.recordId = :id and c.position < :position order by c.position desc",
                        Change.class)
                .setParameter("id", id)
                .setParameter("position", change.position)
                .setMaxResults(1)
                .getResultList();
        List<Change> both = new ArrayList<>(List.of(change));
        both.addAll(former);
        JsonNode state = readable.of(List.of(change.state)).get(0);
        return new PastStateView(views(List.of(change), both).get(0), state);
    }

    /**
     * The state itself.
     *
     * @throws ProblemException 404 where the revision did nothing to the record, 409 where it was withdrawn by then
     */
    public <S extends State> S toRestore(RecordKind kind, UUID id, UUID revision, Class<S> type) {
        S state = StateJson.read(change(kind, id, revision).state, type);
        if (state.withdrawn() != null) {
            throw ProblemException.of(
                    ProblemType.NOT_RESTORABLE,
                    "In this revision it was withdrawn; restore the one before it, or withdraw it.");
        }
        return state;
    }

    /** An import can have changed a record more than once: its last state counts. */
    private Change change(RecordKind kind, UUID id, UUID revision) {
        return entities.createQuery("""
                        from Change c join fetch c.revision where c.recordId = :id and c.kind = :kind
                        and c.revision.id = :revision order by c.position desc""", Change.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("revision", revision)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(HistoryReader::unknown);
    }

    private List<RevisionView> views(List<Change> shown, List<Change> withFormer) {
        List<JsonNode> states =
                readable.of(withFormer.stream().map(change -> change.state).toList());
        List<RevisionView> views = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            JsonNode before = i + 1 < states.size() ? states.get(i + 1) : null;
            views.add(RevisionView.of(shown.get(i), Differences.between(before, states.get(i))));
        }
        return views;
    }

    private long count(RecordKind kind, UUID id) {
        return Change.count("recordId = ?1 and kind = ?2", id, kind);
    }

    private static long place(PageRequest page, UUID id) {
        return Cursor.decode(page.cursor(), page.list())
                .filter(cursor -> cursor.id().equals(id)
                        && cursor.value() != null
                        && cursor.value().matches("[0-9]{1,18}"))
                .map(cursor -> Long.parseLong(cursor.value()))
                .orElseThrow(Listing::foreignCursor);
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "No such revision of such a record is known here.");
    }
}
