package io.claimtrail.claim;

import io.claimtrail.page.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The claims that pass a filter, for going through them all in the order of recording, however many there are: from the
 * database, or from the index where words were asked for.
 */
public final class SelectedClaims {

    private final ClaimSelection selection;
    private final ClaimCriteria criteria;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    SelectedClaims(ClaimSelection selection, ClaimCriteria criteria) {
        this.selection = selection;
        this.criteria = criteria;
    }

    /** The day as of which was asked; null for now. */
    public LocalDate asOf() {
        return criteria.asOf();
    }

    /**
     * Lets the database leave out claims that the caller has no use for. Where words were asked for, the index finds the
     * claims and knows nothing of this: the caller must do without any that it leaves in.
     *
     * @param condition in HQL over the claim {@code e}
     * @param parameters its named parameters
     */
    public SelectedClaims having(String condition, Map<String, Object> parameters) {
        conditions.add(condition);
        values.putAll(parameters);
        return this;
    }

    /**
     * The ids of the next claims.
     *
     * @param last the last one that was seen; null for the beginning
     * @return fewer than {@code most} at the end alone
     * @throws io.claimtrail.problem.ProblemException 503 while the index cannot answer
     */
    public List<UUID> after(UUID last, int most) {
        return criteria.words() == null ? listing().idsAfter(last, most) : selection.fromIndex(criteria, last, most);
    }

    /** Whether words were asked for, so that only the index can tell which claims these are. */
    public boolean haveWords() {
        return criteria.words() != null;
    }

    /** Claims without words, for a query about what hangs on them. */
    public Listing<Claim> listing() {
        Listing<Claim> claims = selection.fromDatabase(criteria);
        conditions.forEach(claims::where);
        values.forEach(claims::with);
        return claims;
    }
}
