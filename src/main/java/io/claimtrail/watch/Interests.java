package io.claimtrail.watch;

import io.claimtrail.changes.ChangeCriteria;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.history.Change;
import io.claimtrail.history.ChangeQuery;
import io.claimtrail.history.ChangeReader;
import io.claimtrail.history.FollowedChanges;
import io.claimtrail.history.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Finds the changes that somebody wants to hear of. Names are understood as they are now: later aliases and links count. */
@ApplicationScoped
public class Interests {

    private static final int AT_A_TIME = 200;

    /** Among as many changes one is looked for; a filter that hardly any change passes finds the older ones no more. */
    private static final int MOST_LOOKED_AT = 20_000;

    @Inject
    ChangeCriteria criteria;

    @Inject
    ChangeReader reader;

    /**
     * The next changes, in their order.
     *
     * @param after the position that was read last
     * @param most how many are looked at, of which fewer may be meant
     */
    public FollowedChanges after(long after, Interest interest, int most) {
        FollowedChanges found = reader.after(after, queryOf(interest), most);
        return new FollowedChanges(
                found.changes().stream().filter(interest::covers).toList(), found.upTo());
    }

    /** The changes of what is published, the newest first. */
    public List<Change> newest(Interest interest, int most) {
        ChangeQuery query = queryOf(interest);
        List<Change> found = new ArrayList<>();
        long before = Long.MAX_VALUE;
        for (int looked = 0; looked < MOST_LOOKED_AT && found.size() < most; looked += AT_A_TIME) {
            List<Change> lot = reader.before(before, query, AT_A_TIME);
            lot.stream()
                    .filter(interest::covers)
                    .filter(Interests::isPublished)
                    .limit(most - found.size())
                    .forEach(found::add);
            if (lot.size() < AT_A_TIME) {
                break;
            }
            before = lot.get(lot.size() - 1).position;
        }
        return found;
    }

    /** Evidence is not while it is only suggested, nor once it is rejected. */
    private static boolean isPublished(Change change) {
        return change.kind != RecordKind.EVIDENCE || Bearing.of(change).reviewState() == ReviewState.CONFIRMED;
    }

    private ChangeQuery queryOf(Interest interest) {
        return criteria.of(
                interest.kind(), interest.action(), interest.claim(), interest.speaker(), interest.topic(), List.of());
    }
}
