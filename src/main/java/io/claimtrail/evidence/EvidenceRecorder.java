package io.claimtrail.evidence;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleResolver;
import io.claimtrail.article.ArticleResource;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerResolver;
import io.claimtrail.speaker.SpeakerResource;
import io.claimtrail.storage.Dependents;
import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Links articles to claims as evidence, and changes and withdraws such links. The claim's status follows at once. */
@ApplicationScoped
public class EvidenceRecorder implements Dependents {

    @Inject
    ArticleResolver articles;

    @Inject
    SpeakerResolver speakers;

    @Inject
    Assessor assessor;

    @Inject
    Representation representation;

    @Inject
    Withdrawal withdrawal;

    /**
     * Links an article to a claim.
     *
     * @throws ProblemException 409 where that article is evidence on the claim already
     */
    @UnitOfWork
    public Evidence record(UUID claimId, NewEvidence given) {
        return record(Claim.liveForChange(claimId), given);
    }

    /**
     * The same.
     *
     * @param claim locked by the caller, or made in the same transaction
     */
    @UnitOfWork
    public Evidence record(Claim claim, NewEvidence given) {
        Evidence evidence = new Evidence();
        evidence.claim = claim;
        evidence.article = articles.resolve(given.article(), "/article");
        Evidence.find(claim, evidence.article).ifPresent(known -> {
            throw ProblemException.duplicate(
                    "This article is evidence on the claim already.", EvidenceResource.PATH + "/" + known.id);
        });
        if (given.speaker() != null) {
            evidence.speaker = speakers.resolve(given.speaker(), "/speaker");
        }
        given.asChange().applyTo(evidence);
        evidence.persist();
        assessor.assess(claim);
        return evidence;
    }

    /**
     * Gives evidence on record what the same link says otherwise by now: stance, excerpt, rationale, speaker and rating. What is
     * left out stays, and so do the review state and a ruling, which editors here have decided on.
     *
     * @param claim locked by the caller
     * @return whether anything changed
     */
    @UnitOfWork
    public boolean amend(Claim claim, NewEvidence given) {
        Evidence evidence = Evidence.find(claim, articles.resolve(given.article(), "/article"))
                .orElseThrow();
        EvidenceChange before = EvidenceChange.of(evidence);
        if (given.rating() != null) {
            take(given.rating(), evidence);
        }
        evidence.stance = given.stance() == null ? evidence.stance : given.stance();
        evidence.excerpt = given.excerpt() == null ? evidence.excerpt : given.excerpt();
        evidence.rationale = given.rationale() == null ? evidence.rationale : given.rationale();
        if (given.speaker() != null) {
            evidence.speaker = speakers.resolve(given.speaker(), "/speaker");
        }
        boolean changed = !EvidenceChange.of(evidence).equals(before);
        if (changed) {
            assessor.assess(claim);
        }
        return changed;
    }

    /** Looks the evidence on many claims up in advance. */
    @UnitOfWork
    public void lookAhead(Collection<Claim> claims) {
        Evidence.lookAhead(claims);
    }

    /** Notes that a claim was just made: there is no evidence to look up. */
    public void noneYetOn(Claim claim) {
        Lookahead.know(Evidence.class, claim.id, new ArrayList<Evidence>());
    }

    /**
     * Links an article as {@link #record} does, but where that article is evidence on the claim already, it takes the rating.
     *
     * @param given with a rating
     */
    @UnitOfWork
    public Evidence recordOrRate(UUID claimId, NewEvidence given) {
        Claim claim = Claim.liveForChange(claimId);
        return Evidence.find(claim, articles.resolve(given.article(), "/article"))
                .map(known -> rate(known, given.rating()))
                .orElseGet(() -> record(claimId, given));
    }

    /** Gives evidence a rating in the place of another one, and the stance that follows from it. */
    @UnitOfWork
    public Evidence rate(Evidence evidence, Rating rating) {
        Claim claim = Claim.liveForChange(evidence.claim.id);
        take(rating, evidence);
        evidence.reviewState = ReviewState.CONFIRMED;
        assessor.assess(claim);
        return evidence;
    }

    /** The stance follows from a rating that is another one; what somebody has said of the same one stays. */
    private static void take(Rating rating, Evidence evidence) {
        if (!rating.equals(evidence.rating)) {
            evidence.rating = rating;
            evidence.stance = evidence.ratingMeaning().stance();
        }
    }

    /** Changes a link; a ruling on independence and a review are changes too. */
    @UnitOfWork
    public EvidenceView change(UUID id, MergePatch patch) {
        Evidence evidence = lockedThroughClaim(id);
        representation.requireSeen(EvidenceView.of(evidence));
        EvidenceChange change = patch.applyTo(EvidenceChange.of(evidence));
        change.applyTo(evidence);
        evidence.speaker = change.speaker() == null
                ? null
                : speakers.withId(change.speaker().id(), "/speaker");
        assessor.assess(evidence.claim);
        Evidence.flush();
        return EvidenceView.of(evidence);
    }

    @UnitOfWork
    public void withdraw(UUID id, String reason) {
        Evidence evidence = lockedThroughClaim(id);
        representation.requireMatch(EvidenceView.of(evidence));
        withdrawal.withdraw(evidence, reason);
        assessor.assess(evidence.claim);
    }

    /** Withdraws evidence whoever has seen it. Its claim, where that is live, is assessed anew. */
    @UnitOfWork
    public void withdrawUnseen(UUID id, String reason) {
        Evidence evidence = Evidence.findById(id);
        boolean assessed = !evidence.claim.isWithdrawn();
        if (assessed) {
            Claim.liveForChange(evidence.claim.id);
        }
        withdrawal.withdraw(evidence, reason);
        if (assessed) {
            assessor.assess(evidence.claim);
        }
    }

    /**
     * Gives evidence an earlier state, and takes its withdrawal back.
     *
     * @throws ProblemException 410 where the claim is withdrawn, 409 where the article is other evidence on it by now, or
     *     something that the state refers to is withdrawn
     */
    @UnitOfWork
    public EvidenceView restore(UUID id, EvidenceState state) {
        Claim claim = Claim.liveForChange(Evidence.there(id).claim.id);
        Evidence evidence = Evidence.there(id);
        if (!evidence.isWithdrawn()) {
            representation.requireSeen(EvidenceView.of(evidence));
        }
        if (evidence.article.isWithdrawn()) {
            throw ProblemException.notRestorable("article", ArticleResource.PATH + "/" + evidence.article.id);
        }
        Evidence.find(claim, evidence.article)
                .filter(taken -> taken != evidence)
                .ifPresent(taken -> {
                    throw ProblemException.duplicate(
                            "This article is other evidence on the claim by now.",
                            EvidenceResource.PATH + "/" + taken.id);
                });
        Speaker speaker = state.speaker() == null ? null : Speaker.findById(state.speaker());
        if (speaker != null && speaker.isWithdrawn()) {
            throw ProblemException.notRestorable("speaker", SpeakerResource.PATH + "/" + speaker.id);
        }
        state.asChange().applyTo(evidence);
        evidence.speaker = speaker;
        evidence.restore();
        Evidence.flush();
        assessor.assess(claim);
        Evidence.flush();
        return EvidenceView.of(evidence);
    }

    @Override
    public Optional<String> of(RecordedEntity record) {
        if (record instanceof Article article) {
            return counted(Evidence.count("article = ?1 and live = 1 and claim.live = 1", article));
        }
        if (record instanceof Speaker speaker) {
            return counted(Evidence.count("speaker = ?1 and live = 1 and claim.live = 1", speaker));
        }
        return Optional.empty();
    }

    /**
     * Claims are locked before their evidence is read, always: two changes wait for each other and do not block, and the
     * second one sees what the first one did.
     */
    private static Evidence lockedThroughClaim(UUID id) {
        Evidence.claimOf(id).ifPresent(Claim::liveForChange);
        return Evidence.live(id);
    }

    private static Optional<String> counted(long count) {
        return Dependents.counted(count, "piece of evidence", "pieces of evidence");
    }
}
