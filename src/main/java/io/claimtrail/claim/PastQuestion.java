package io.claimtrail.claim;

import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import java.time.Instant;

/** Reads whether a list of claims is asked for as of a moment, and makes sure that it can be answered. */
final class PastQuestion {

    private PastQuestion() {}

    /**
     * The moment.
     *
     * @return null where the list is asked for as it is now
     * @throws io.claimtrail.problem.ProblemException 400 where it is no moment, or a parameter goes together with none
     */
    static Instant moment(ClaimFilter filter, ClaimListParameters list) {
        if (list.recordedAsOf == null) {
            return null;
        }
        Faults faults = new Faults();
        Instant moment = new Values(faults).moment("recordedAsOf", list.recordedAsOf);
        refuse("q", filter.q != null && !filter.q.isEmpty(), faults);
        refuse("facets", list.facets != null && !list.facets.isEmpty(), faults);
        refuse("sort", "relevance".equals(list.sort), faults);
        ListParameters.raise(faults);
        return moment;
    }

    private static void refuse(String parameter, boolean asked, Faults faults) {
        if (asked) {
            faults.addParameter(
                    parameter,
                    "cannot be asked together with recordedAsOf: the search index knows only the words that are on record now");
        }
    }
}
