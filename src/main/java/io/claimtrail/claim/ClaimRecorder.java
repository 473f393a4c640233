package io.claimtrail.claim;

import io.claimtrail.article.ArticleResolver;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.speaker.SpeakerResolver;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import io.claimtrail.text.LanguageTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Records and changes claims. */
@ApplicationScoped
public class ClaimRecorder {

    @Inject
    SpeakerResolver speakers;

    @Inject
    ArticleResolver articles;

    @Inject
    TopicEditor topics;

    @Inject
    Representation representation;

    @Inject
    Withdrawal withdrawal;

    @Inject
    Event<ClaimReattributed> reattributed;

    /**
     * Records a claim, with its speaker and source where they are new.
     *
     * @throws ProblemException 409 where the same speaker's same words from the same source are on record, 422 where an
     *     id leads nowhere
     */
    @UnitOfWork
    public Claim record(NewClaim given) {
        Claim claim = new Claim();
        claim.attributeTo(speakers.resolve(given.speaker(), "/speaker"));
        claim.setSource(articles.resolve(given.source(), "/source"));
        claim.setWords(given.quote(), given.statement());
        Twin.of(claim).refuse(claim);
        claim.saidOn = given.saidOn();
        claim.quoteType = given.quoteType();
        claim.kind = given.kind();
        claim.language = LanguageTag.Validator.canonical(given.language());
        claim.topics.addAll(topics.named(given.topics()));
        claim.persist();
        Appearance.ofSource(claim).persist();
        return claim;
    }

    /** Changes a claim. */
    @UnitOfWork
    public ClaimView change(UUID id, MergePatch patch) {
        Claim claim = Claim.liveForChange(id);
        representation.requireSeen(ClaimView.of(claim));
        ClaimChange change = patch.applyTo(ClaimChange.of(claim));
        Twin former = Twin.of(claim);
        claim.setWords(change.quote(), change.statement());
        claim.saidOn = change.saidOn();
        claim.quoteType = change.quoteType();
        claim.kind = change.kind();
        claim.language = LanguageTag.Validator.canonical(change.language());
        setTopics(claim, change.topics());
        boolean reattributes = reattribute(claim, change);
        Twin current = Twin.of(claim);
        if (!current.equals(former)) {
            current.refuse(claim);
            claim.twinGuard = 1;
            former.guardByAnother();
        }
        if (reattributes) {
            reattributed.fire(new ClaimReattributed(claim));
        }
        Claim.flush();
        return ClaimView.of(claim);
    }

    @UnitOfWork
    public void withdraw(UUID id, String reason) {
        Claim claim = Claim.liveForChange(id);
        representation.requireMatch(ClaimView.of(claim));
        withdrawal.withdraw(claim, reason);
        Twin.of(claim).guardByAnother();
    }

    /** Gives the claim the speaker and the source of the change, and tells whether either is another one. */
    private boolean reattribute(Claim claim, ClaimChange change) {
        boolean otherSpeaker = !change.speaker().id().equals(claim.speaker.id);
        boolean otherSource = !change.source().id().equals(claim.source.id);
        if (otherSpeaker) {
            claim.attributeTo(speakers.withId(change.speaker().id(), "/speaker"));
        }
        if (otherSource) {
            claim.setSource(articles.withId(change.source().id(), "/source"));
            Appearance.moveSource(claim);
        }
        return otherSpeaker || otherSource;
    }

    private void setTopics(Claim claim, List<String> names) {
        List<Topic> wanted = topics.named(names);
        claim.topics.retainAll(wanted);
        claim.topics.addAll(wanted);
    }
}
