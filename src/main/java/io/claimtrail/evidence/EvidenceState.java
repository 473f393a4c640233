package io.claimtrail.evidence;

import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.history.State;
import io.claimtrail.history.Withdrawn;
import java.util.UUID;

/**
 * What history keeps of evidence. Whether it counted is kept beside what an editor ruled: what was worked out then cannot be
 * worked out again once articles and speakers have changed.
 *
 * @param claim the id of the claim that it is on
 * @param article its id
 * @param speaker the id of the speaker on whose word it rests; null where there is none
 * @param copyOf the id of the evidence whose agency's text it carries too; null where that is not the matter
 * @param ruling what an editor ruled on independence; null where what was found stood
 * @param withdrawn null while it is live
 */
record EvidenceState(
        UUID claim,
        UUID article,
        Stance stance,
        String excerpt,
        String rationale,
        UUID speaker,
        Rating rating,
        ReviewState reviewState,
        boolean independent,
        Dependence dependence,
        String independenceReason,
        UUID copyOf,
        Boolean ruling,
        String rulingReason,
        Withdrawn withdrawn)
        implements State {

    /** All but the speaker, who has to be looked up. */
    EvidenceChange asChange() {
        return new EvidenceChange(stance, excerpt, rationale, null, rating, reviewState, ruling, rulingReason);
    }

    static EvidenceState of(Evidence evidence) {
        return new EvidenceState(
                evidence.claim.id,
                evidence.article.id,
                evidence.stance,
                evidence.excerpt,
                evidence.rationale,
                evidence.speaker == null ? null : evidence.speaker.id,
                evidence.rating,
                evidence.reviewState,
                evidence.independent,
                evidence.dependence,
                evidence.independenceReason,
                evidence.copyOf == null ? null : evidence.copyOf.id,
                evidence.ruling,
                evidence.rulingReason,
                Withdrawn.of(evidence));
    }
}
