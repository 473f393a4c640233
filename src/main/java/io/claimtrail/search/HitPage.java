package io.claimtrail.search;

import io.claimtrail.page.Cursor;
import io.claimtrail.page.Listing;
import io.claimtrail.page.PageRequest;
import java.util.List;
import java.util.UUID;

/**
 * One page of what was found.
 *
 * @param nextCursor where the next page starts; null on the last one
 */
public record HitPage(List<Hit> hits, String nextCursor) {

    /** How many to look for, so that {@link #of} can tell whether there are more. */
    public static int needed(PageRequest request) {
        return request.limit() + 1;
    }

    /** The page that was asked for, of as many as are {@link #needed}. */
    public static HitPage of(List<Hit> found, PageRequest request) {
        if (found.size() <= request.limit()) {
            return new HitPage(found, null);
        }
        Hit last = found.get(request.limit() - 1);
        String cursor = new Cursor(Long.toString(last.value()), last.id()).encode(request.list());
        return new HitPage(found.subList(0, request.limit()), cursor);
    }

    /**
     * The place after which the page starts; null for the beginning.
     *
     * @throws io.claimtrail.problem.ProblemException 400 where the cursor is damaged or from another list
     */
    public static Place startOf(PageRequest request) {
        if (request.cursor() == null) {
            return null;
        }
        return Cursor.decode(request.cursor(), request.list())
                .filter(cursor -> cursor.value() != null && cursor.value().matches("-?[0-9]{1,18}"))
                .map(cursor -> new Place(Long.parseLong(cursor.value()), cursor.id()))
                .orElseThrow(Listing::foreignCursor);
    }

    /** The records on it, in order. */
    public List<UUID> ids() {
        return hits.stream().map(Hit::id).toList();
    }

    /** What was found of a record on it. */
    public Hit hitOf(UUID record) {
        return hits.stream().filter(hit -> hit.id().equals(record)).findFirst().orElseThrow();
    }
}
