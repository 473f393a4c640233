package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleResource;
import io.claimtrail.http.Representation;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerResource;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Brings claims back as they were. */
@ApplicationScoped
class ClaimRestorer {

    @Inject
    TopicEditor topics;

    @Inject
    ClaimLinks links;

    @Inject
    Representation representation;

    @Inject
    Event<ClaimReattributed> reattributed;

    /**
     * Gives a claim an earlier state, and takes its withdrawal back. Links that are part of the state come back with it; those
     * that were made since stay.
     *
     * @throws ProblemException 409 where that would make it the same as another, or something that the state refers to is
     *     withdrawn
     */
    @UnitOfWork
    public ClaimView restore(UUID id, ClaimState state) {
        Claim claim = Claim.thereForChange(id);
        if (!claim.isWithdrawn()) {
            representation.requireSeen(ClaimView.of(claim));
        }
        Speaker speaker = state.speaker() == null ? null : Speaker.findById(state.speaker());
        if (speaker != null && speaker.isWithdrawn()) {
            throw ProblemException.notRestorable("speaker", SpeakerResource.PATH + "/" + speaker.id);
        }
        Article source = Article.findById(state.source());
        if (source.isWithdrawn()) {
            throw ProblemException.notRestorable("source", ArticleResource.PATH + "/" + source.id);
        }
        boolean otherSource = !claim.source.id.equals(source.id);
        restoreUtterance(claim, state, speaker, source);
        claim.saidOn = state.saidOn();
        claim.quoteType = state.quoteType();
        claim.kind = state.kind();
        claim.language = state.language();
        claim.setTopics(topics.named(Topic.namesOf(state.topics())));
        claim.setExternalIds(state.externalIds());
        links.restore(claim, state);
        if (otherSource) {
            Appearance.moveSource(claim);
        }
        reattributed.fire(new ClaimReattributed(claim));
        Claim.flush();
        return ClaimView.of(claim);
    }

    private static void restoreUtterance(Claim claim, ClaimState state, Speaker speaker, Article source) {
        Twin former = claim.isWithdrawn() ? null : Twin.of(claim);
        claim.setWords(state.quote(), state.statement());
        claim.attributeTo(speaker);
        claim.setSource(source);
        Twin current = Twin.of(claim);
        if (!current.equals(former)) {
            current.refuse(claim);
            claim.twinGuard = 1;
            if (former != null) {
                former.guardByAnother();
            }
        }
        claim.restore();
    }
}
