package io.claimtrail.factcheck;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleReference;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.AppearanceEditor;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimRecorder;
import io.claimtrail.claim.KnownClaims;
import io.claimtrail.claim.NewAppearance;
import io.claimtrail.claim.NewClaim;
import io.claimtrail.claim.QuoteType;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.evidence.EvidenceRecorder;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.evidence.Rating;
import io.claimtrail.factcheck.Markup.Verdict;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.speaker.Placeholder;
import io.claimtrail.speaker.SpeakerReference;
import io.claimtrail.url.CanonicalUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Records one review of a markup page: a claim, where it appeared, and the page as evidence on it. */
@ApplicationScoped
class MarkupRecorder {

    private static final String REPLACED = "The markup of a page was replaced or deleted.";

    @Inject
    ClaimRecorder claims;

    @Inject
    KnownClaims knownClaims;

    @Inject
    EvidenceRecorder evidence;

    @Inject
    AppearanceEditor appearances;

    /**
     * Records or replaces a review. It belongs to the claim that has its words, speaker and source, which is made where it
     * is not on record.
     *
     * @param before the page's evidence so far
     */
    Evidence record(MarkupPage page, int position, Article article, List<Evidence> before) {
        Markup markup = page.claimReviewMarkups().get(position);
        NewClaim said = claimOf(markup, page);
        Optional<Claim> known = knownClaims.twinOf(said);
        Claim claim = known.orElseGet(() -> claims.record(said));
        setAppearances(claim, markup, article);
        Evidence review = before.stream()
                .filter(each -> each.claim == claim)
                .findFirst()
                .map(each -> changed(each, markup, said.saidOn()))
                .orElseGet(() -> rate(claim, article, markup));
        KeptMarkup.keep(review, position, markup, known.isEmpty());
        return review;
    }

    /** Withdraws a review, and its claim where that came in with it and nothing else bears on it. */
    void withdraw(Evidence review) {
        evidence.withdraw(review.id, REPLACED);
        KeptMarkup kept = KeptMarkup.findById(review.id);
        if (kept != null && kept.claimRecorded && Evidence.of(review.claim).isEmpty()) {
            try {
                claims.withdraw(review.claim.id, REPLACED);
            } catch (ProblemException stays) {
                // Something else rests on the claim by now.
                if (stays.type() != ProblemType.IN_USE) {
                    throw stays;
                }
            }
        }
    }

    private Evidence changed(Evidence known, Markup markup, PartialDate saidOn) {
        KeptMarkup kept = KeptMarkup.findById(known.id);
        if (kept != null && kept.claimRecorded) {
            claims.redate(known.claim, saidOn);
        }
        Rating wanted = markup.rating().asRating();
        // What was shown may be less than what is on record, which has halves.
        boolean asShown = Verdict.of(known.rating, null).asRating().equals(wanted);
        return asShown ? known : evidence.rate(known, wanted);
    }

    private Evidence rate(Claim claim, Article article, Markup markup) {
        // The page stands for the claim's source only for want of a better one: it is no word of the speaker's.
        boolean standsIn = claim.source.id.equals(article.id);
        ArticleReference page = new ArticleReference(article.id, null, null, null, null, null, null, null);
        NewEvidence rated = new NewEvidence(
                page,
                null,
                null,
                null,
                null,
                markup.rating().asRating(),
                null,
                standsIn ? true : null,
                standsIn
                        ? "The page reviews the claim. It is its source only as long as no other one is known."
                        : null);
        return evidence.recordOrRate(claim.id, rated);
    }

    private static NewClaim claimOf(Markup markup, MarkupPage page) {
        Markup.Claimant author = markup.claimant();
        String source = markup.claimFirstAppearance() == null ? page.pageUrl() : markup.claimFirstAppearance();
        boolean named = author.name() != null && !Placeholder.is(author.name());
        return new NewClaim(
                named ? speaker(author) : null,
                !named,
                markup.claimDate() == null ? page.published() : PartialDate.parse(markup.claimDate()),
                null,
                markup.claimReviewed(),
                QuoteType.PARAPHRASE,
                null,
                null,
                null,
                new ArticleReference(null, source, null, null, null, null, null, null));
    }

    private static SpeakerReference speaker(Markup.Claimant author) {
        List<String> links = author.sameAs() == null ? null : List.of(author.sameAs());
        return new SpeakerReference(null, author.name(), null, author.jobTitle(), null, links);
    }

    /** Leaves the claim with the appearances that the markup names, beside its source and the page. */
    private void setAppearances(Claim claim, Markup markup, Article page) {
        Claim.flush();
        Set<String> wanted = new TreeSet<>();
        List<String> named = markup.claimAppearances() == null ? List.of() : markup.claimAppearances();
        named.forEach(url -> wanted.add(CanonicalUrl.parse(url).key()));
        for (Appearance known : Appearance.of(claim)) {
            boolean stays = known.article.urls.stream().anyMatch(url -> wanted.remove(url.urlKey))
                    || known.source
                    || known.article.id.equals(page.id);
            if (!stays) {
                appearances.withdraw(claim.id, known.id, REPLACED);
            }
        }
        for (String url : named) {
            if (wanted.remove(CanonicalUrl.parse(url).key())) {
                appearances.record(
                        claim.id,
                        new NewAppearance(
                                new ArticleReference(null, url, null, null, null, null, null, null), null, null, null));
            }
        }
    }
}
