package io.claimtrail.evidence;

import io.claimtrail.article.Article;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.date.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Works out which evidence of a claim counts of its own. Evidence does not where it rests on the claim's own speaker or
 * source, or where its article carries an agency's text that the source or other evidence carries too: of several copies
 * the one that was published first counts, so that what follows as of any day follows from what was there on that day.
 */
final class Independence {

    /** Outlets print an agency's text within days of each other; a later one is another text. */
    private static final int COPIED_WITHIN_DAYS = 3;

    /** Confirmed evidence before suggested, then by publication, then by recording. */
    private static final Comparator<Evidence> FIRST_TO_COUNT = Comparator.comparing(Evidence::isConfirmed)
            .reversed()
            .thenComparing(evidence -> evidence.article.knownBy)
            .thenComparing(evidence -> evidence.id);

    private final Claim claim;
    private final List<Evidence> originals = new ArrayList<>();

    private Independence(Claim claim) {
        this.claim = claim;
    }

    /** Marks each piece of a claim's evidence as independent or not, and says why not. */
    static void workOut(Claim claim, List<Evidence> allOfClaim) {
        Independence independence = new Independence(claim);
        allOfClaim.stream().sorted(FIRST_TO_COUNT).forEach(independence::examine);
    }

    private void examine(Evidence evidence) {
        if (evidence.speaker != null && evidence.speaker.voice().id.equals(claim.voiceId())) {
            evidence.dependsBy(
                    Dependence.SAME_SPEAKER, "It rests on the word of the speaker who made the claim.", null);
        } else if (evidence.article.id.equals(claim.source.id)) {
            evidence.dependsBy(Dependence.SAME_SOURCE, "The article is the claim's own source.", null);
        } else if (isCopy(evidence.article, claim.source)) {
            evidence.dependsBy(
                    Dependence.AGENCY_COPY,
                    "It carries %s's text, as the claim's source does.".formatted(evidence.article.agency),
                    null);
        } else {
            examineAmongOthers(evidence);
        }
        evidence.applyRuling();
        if (evidence.independent && evidence.reviewState != ReviewState.REJECTED) {
            originals.add(evidence);
        }
    }

    private void examineAmongOthers(Evidence evidence) {
        evidence.standsAlone();
        originals.stream()
                .filter(original -> isCopy(evidence.article, original.article))
                .findFirst()
                .ifPresent(original -> evidence.dependsBy(
                        Dependence.AGENCY_COPY,
                        "It carries %s's text, as other evidence does that was published first."
                                .formatted(evidence.article.agency),
                        original));
    }

    /** The same agency at about the same time; where a day is not known, nothing tells the two apart. */
    private static boolean isCopy(Article one, Article other) {
        return one.agencyKey != null
                && one.agencyKey.equals(other.agencyKey)
                && (one.publishedOn == null
                        || other.publishedOn == null
                        || isSoonAfter(one.publishedOn, other.publishedOn)
                                && isSoonAfter(other.publishedOn, one.publishedOn));
    }

    private static boolean isSoonAfter(PartialDate later, PartialDate earlier) {
        return !later.earliest().isAfter(earlier.latest().plusDays(COPIED_WITHIN_DAYS));
    }
}
