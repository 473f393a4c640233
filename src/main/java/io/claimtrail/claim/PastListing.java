package io.claimtrail.claim;

import io.claimtrail.history.Past;
import io.claimtrail.history.PastRecords;
import io.claimtrail.history.RecordKind;
import io.claimtrail.page.Cursor;
import io.claimtrail.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Lists the claims that were on record at a moment. Goes through the states of all claims of that moment, some at a time, and
 * keeps no more of them than a page: it takes as long as there were claims, and as little memory as any list.
 */
@ApplicationScoped
class PastListing {

    /** Small, so that soon only few can still come before those that were found. */
    private static final int LOT = 100;

    @Inject
    PastRecords records;

    @Inject
    PastClaims claims;

    @Inject
    PastFacts facts;

    @Inject
    PastLinks links;

    @Inject
    PastStanding standing;

    /** A page of the claims that pass the filter, of which {@link PastQuestion} has made sure that it can be answered. */
    Page<ClaimView> list(ClaimCriteria criteria, Instant moment) {
        long position = records.positionAt(moment);
        Comparator<Past<ClaimState>> order = order(criteria);
        Found found = new Found(criteria, order);
        Predicate<Past<ClaimState>> passes = facts.asked(criteria, position);
        List<Past<ClaimState>> lot = new ArrayList<>();
        records.each(RecordKind.CLAIM, position, ClaimState.class, past -> {
            if (!past.isWithdrawn() && found.mayCount(past) && passes.test(past)) {
                lot.add(past);
            }
            if (lot.size() == LOT) {
                found.addAll(links.passing(lot, criteria, position));
                lot.clear();
            }
        });
        found.addAll(links.passing(lot, criteria, position));
        List<Past<ClaimState>> shown = found.page();
        String next = found.hasMore() ? cursor(shown.get(shown.size() - 1), criteria) : null;
        Long total = criteria.page().count() ? found.total : null;
        return new Page<>(views(shown, criteria.asOf(), moment, position), next, total);
    }

    private List<ClaimView> views(List<Past<ClaimState>> shown, LocalDate asOf, Instant moment, long position) {
        Map<UUID, EvidenceCounts> counts =
                standing.counts(shown.stream().map(Past::id).toList(), position, asOf);
        return claims.at(shown, position).values().stream()
                .map(past -> ClaimView.asOf(
                                asOf, past.claim(), counts.getOrDefault(past.claim().id, EvidenceCounts.NONE))
                        .recordedBy(moment))
                .toList();
    }

    private static Comparator<Past<ClaimState>> order(ClaimCriteria criteria) {
        // Ids as the databases compare them, byte by byte.
        Comparator<Past<ClaimState>> byId =
                Comparator.comparing(past -> past.id().toString());
        Comparator<Past<ClaimState>> order = criteria.order().property() == null
                ? byId
                : Comparator.comparing(
                                (Past<ClaimState> past) -> past.state().saidOn().earliest())
                        .thenComparing(byId);
        return criteria.order().ascending() ? order : order.reversed();
    }

    private static String cursor(Past<ClaimState> last, ClaimCriteria criteria) {
        String value = criteria.order().property() == null
                ? null
                : last.state().saidOn().earliest().toString();
        return new Cursor(value, last.id()).encode(criteria.page().list());
    }

    /** The first of those that pass, as many as a page holds and one more. */
    private static final class Found {

        private final int limit;
        private final Comparator<Past<ClaimState>> order;
        private final PriorityQueue<Past<ClaimState>> first;
        private final Predicate<Past<ClaimState>> after;
        private final boolean counted;
        private long total;

        Found(ClaimCriteria criteria, Comparator<Past<ClaimState>> order) {
            this.limit = criteria.page().limit();
            this.counted = criteria.page().count();
            this.order = order;
            this.first = new PriorityQueue<>(order.reversed());
            this.after = criteria.page().cursor() == null ? past -> true : PastPlace.after(criteria);
        }

        /** Whether it makes a difference if it passes; nothing more need be read of the others. */
        boolean mayCount(Past<ClaimState> past) {
            return counted || after.test(past) && (first.size() <= limit || order.compare(past, first.peek()) < 0);
        }

        void addAll(List<Past<ClaimState>> lot) {
            total += lot.size();
            lot.stream().filter(after).forEach(past -> {
                first.add(past);
                if (first.size() > limit + 1) {
                    first.poll();
                }
            });
        }

        boolean hasMore() {
            return first.size() > limit;
        }

        List<Past<ClaimState>> page() {
            return first.stream().sorted(order).limit(limit).toList();
        }
    }
}
