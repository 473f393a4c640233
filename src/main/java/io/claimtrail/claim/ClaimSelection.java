package io.claimtrail.claim;

import io.claimtrail.page.Listing;
import io.claimtrail.problem.Faults;
import io.claimtrail.search.Hit;
import io.claimtrail.search.Place;
import io.claimtrail.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Chooses claims by a {@link ClaimFilter}, for what is made of claims outside this package. */
@ApplicationScoped
public class ClaimSelection {

    @Inject
    ClaimListing listing;

    @Inject
    SearchIndex index;

    @Inject
    Meant meant;

    /**
     * The claims that pass a filter.
     *
     * @param faults where to add what is wrong with the filter; nothing is raised here
     */
    public SelectedClaims of(ClaimFilter filter, Faults faults) {
        return new SelectedClaims(this, ClaimCriteriaReader.read(filter, faults));
    }

    Listing<Claim> fromDatabase(ClaimCriteria criteria) {
        return listing.passing(criteria);
    }

    List<UUID> fromIndex(ClaimCriteria criteria, UUID last, int most) {
        Place place = last == null ? null : new Place(0, last);
        return index.search(session -> new ClaimQuery(index, session, criteria, meant)
                .hits(criteria.words(), false, place, most).stream()
                        .map(Hit::id)
                        .toList());
    }
}
