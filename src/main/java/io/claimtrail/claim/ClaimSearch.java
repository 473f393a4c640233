package io.claimtrail.claim;

import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.search.Correction;
import io.claimtrail.search.Hit;
import io.claimtrail.search.HitPage;
import io.claimtrail.search.Place;
import io.claimtrail.search.SearchIndex;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.search.SearchedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Finds claims by words, and counts them: what takes the index. The claims themselves come from the database. */
@ApplicationScoped
public class ClaimSearch {

    /** From the texts of so many claims the spelling is taken that was meant. */
    private static final int SPELLED_BY = 10;

    @Inject
    SearchIndex index;

    @Inject
    Meant meant;

    @Inject
    ClaimTexts texts;

    @Inject
    ClaimListing listing;

    @Inject
    FacetCounts facetCounts;

    /**
     * A page of the claims that are found.
     *
     * @throws ProblemException 503 while the index cannot answer, 400 where the cursor is damaged or from another list
     */
    ClaimPage find(ClaimCriteria criteria) {
        return index.search(session -> page(criteria, look(session, criteria, HitPage.needed(criteria.page()))));
    }

    /**
     * What was found in the index.
     *
     * @param words those that were looked for in the end; null for none
     * @param correction what they are where nothing has the words as they were typed; else null
     */
    record Finding(ClaimQuery query, SearchQuery words, List<Hit> hits, String correction) {}

    /** Looks for claims from where the page starts; with typing errors forgiven where nothing is found without. */
    Finding look(SearchSession session, ClaimCriteria criteria, int most) {
        ClaimQuery query = new ClaimQuery(index, session, criteria, meant);
        Place place = HitPage.startOf(criteria.page());
        List<Hit> hits = query.hits(criteria.words(), false, place, most);
        SearchQuery words = criteria.words();
        Optional<String> correction = hits.isEmpty() ? correction(query, words) : Optional.empty();
        if (correction.isPresent()) {
            words = SearchQuery.parse(correction.get(), words.language());
            hits = query.hits(words, false, place, most);
        }
        return new Finding(query, words, hits, correction.orElse(null));
    }

    private ClaimPage page(ClaimCriteria criteria, Finding finding) {
        PageRequest request = criteria.page();
        HitPage page = HitPage.of(finding.hits(), request);
        Long total = request.count() ? finding.query().count(finding.words()) : null;
        ClaimFacets facets =
                criteria.facets().isEmpty() ? null : facetCounts.of(criteria, finding.query(), finding.words());
        List<ClaimView> views = views(criteria, finding.words(), page.hits());
        return new ClaimPage(views, page.nextCursor(), total, finding.correction(), facets);
    }

    private List<ClaimView> views(ClaimCriteria criteria, SearchQuery words, List<Hit> hits) {
        List<Claim> found = load(hits);
        List<ClaimView> views = listing.views(found, criteria.asOf());
        if (words == null) {
            return views;
        }
        MatchedClaims matched =
                new MatchedClaims(words, criteria.parts(), texts.of(found), hits, criteria.order() == null);
        return views.stream()
                .map(view -> view.foundBy(matched.matchOf(view.id())))
                .toList();
    }

    /** Those that are still live: the index can be a moment behind. */
    List<Claim> load(List<Hit> hits) {
        return listing.claims().load(hits.stream().map(Hit::id).toList()).stream()
                .filter(claim -> !claim.isWithdrawn())
                .toList();
    }

    private Optional<String> correction(ClaimQuery query, SearchQuery words) {
        if (words == null || words.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> near = load(query.hits(words, true, null, SPELLED_BY));
        Collection<SearchedText> spelled = texts.of(near).values().stream()
                .flatMap(parts -> Arrays.stream(Part.values()).flatMap(part -> parts.of(part).stream()))
                .toList();
        return Correction.of(words, spelled);
    }
}
