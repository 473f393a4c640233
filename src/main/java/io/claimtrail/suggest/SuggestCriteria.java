package io.claimtrail.suggest;

import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import java.util.List;

/**
 * What a {@link SuggestFilter} says, read and checked.
 *
 * @param kinds of these only; empty for all
 */
record SuggestCriteria(Typed typed, List<SuggestedKind> kinds, int limit) {

    private static final int LONGEST = 200;
    private static final int MOST = 20;
    private static final int USUAL = 10;

    /**
     * Reads the parameters; all faults at once.
     *
     * @throws io.claimtrail.problem.ProblemException 400
     */
    static SuggestCriteria of(SuggestFilter filter) {
        Faults faults = new Faults();
        Values values = new Values(faults);
        String q = filter.q == null ? "" : filter.q;
        if (filter.q == null) {
            faults.addParameter("q", "must be given");
        } else if (q.length() > LONGEST) {
            faults.addParameter("q", "must be at most " + LONGEST + " characters");
        } else {
            values.texts("q", List.of(q));
        }
        List<SuggestedKind> kinds = values.constants("kind", filter.kind, SuggestedKind.class);
        int limit = values.count("limit", filter.limit, USUAL, MOST);
        ListParameters.raise(faults);
        return new SuggestCriteria(Typed.of(q), kinds, limit);
    }
}
