package io.claimtrail.feed;

import io.claimtrail.address.Addresses;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimFilter;
import io.claimtrail.claim.ClaimSelection;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers the news that a feed tells. */
@ApplicationScoped
class NewsReader {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    @Inject
    NewestEvidence newest;

    @Inject
    ClaimSelection selection;

    @Inject
    UriInfo uri;

    /**
     * The news on what was asked for.
     *
     * @throws io.claimtrail.problem.ProblemException 400 with all that is wrong with the filters; 404 or 410 where the one
     *     claim that was asked for is not on record
     */
    News read(ClaimFilter filter, NewsFilter more) {
        Faults faults = new Faults();
        Values values = new Values(faults);
        SelectedClaims claims = selection.of(filter, faults);
        List<UUID> ids = values.ids("claim", more.claim);
        int most = values.count("limit", more.limit, USUAL, MOST);
        if (!ids.isEmpty() && claims.haveWords()) {
            faults.addParameter("claim", "must not be given with q");
        }
        ListParameters.raise(faults);
        if (!ids.isEmpty()) {
            claims.having("e.id in :claims", Map.of("claims", ids));
        }
        Claim only = ids.size() == 1 ? Claim.live(ids.get(0)) : null;
        Addresses addresses = Addresses.in(uri);
        String self = uri.getRequestUri().toString();
        return new News(
                title(only, addresses),
                self,
                other(self),
                addresses.root() + "/",
                newest.on(claims, most).stream()
                        .map(each -> Entry.of(each, addresses))
                        .toList());
    }

    private String title(Claim only, Addresses addresses) {
        if (only != null) {
            return "New evidence on " + Entry.of(only, addresses).title();
        }
        String filters = uri.getRequestUri().getQuery();
        return "New evidence at " + addresses.root() + (filters == null ? "" : " (" + Isolated.text(filters) + ")");
    }

    private static String other(String self) {
        int end = self.indexOf('?') < 0 ? self.length() : self.indexOf('?');
        String path = self.substring(0, end);
        String swapped = path.endsWith(".atom")
                ? path.replaceFirst("\\.atom$", ".json")
                : path.replaceFirst("\\.json$", ".atom");
        return swapped + self.substring(end);
    }
}
