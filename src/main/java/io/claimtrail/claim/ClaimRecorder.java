package io.claimtrail.claim;

import io.claimtrail.article.ArticleResolver;
import io.claimtrail.date.PartialDate;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.speaker.SpeakerResolver;
import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import io.claimtrail.text.LanguageTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Claim claim = uttered(given);
        Twin.of(claim).refuse(claim);
        claim.saidOn = given.saidOn();
        claim.quoteType = given.quoteType();
        claim.kind = given.kind();
        claim.language = LanguageTag.Validator.canonical(given.language());
        claim.topics.addAll(topics.named(given.topics()));
        claim.persist();
        Lookahead.know(Appearance.class, claim.id, new ArrayList<Appearance>());
        Appearance.ofSource(claim).persist();
        Twin.of(claim).guardBy(claim);
        return claim;
    }

    /** Says anew when a claim was made. */
    @UnitOfWork
    public void redate(Claim claim, PartialDate saidOn) {
        Claim.liveForChange(claim.id).saidOn = saidOn;
    }

    /** A claim with words, speaker and source alone. These are found or made; the claim itself is not recorded. */
    Claim uttered(NewClaim given) {
        Claim claim = new Claim();
        claim.attributeTo(given.unattributed() ? null : speakers.resolve(given.speaker(), "/speaker"));
        claim.setSource(articles.resolve(given.source(), "/source"));
        claim.setWords(given.quote(), given.statement());
        return claim;
    }

    /**
     * Changes a claim.
     *
     * @throws ProblemException 409 where that would make it the same as another, 422 where an id leads nowhere
     */
    @UnitOfWork
    public ClaimView change(UUID id, MergePatch patch) {
        Claim claim = Claim.liveForChange(id);
        representation.requireSeen(ClaimView.of(claim));
        ClaimChange before = ClaimChange.of(claim);
        ClaimChange change = patch.applyTo(before);
        // First: a query may write what was changed so far, and the constraint would not say which claim is in the way.
        changeUtterance(claim, before, change);
        claim.saidOn = change.saidOn();
        claim.quoteType = change.quoteType();
        claim.kind = change.kind();
        claim.language = LanguageTag.Validator.canonical(change.language());
        setTopics(claim, change.topics());
        boolean otherSource = !change.source().equals(before.source());
        followUtterance(claim, otherSource, otherSource || !Objects.equals(change.speaker(), before.speaker()));
        Claim.flush();
        return ClaimView.of(claim);
    }

    /**
     * Gives a claim what its twin says otherwise: day, kind, language, topics and plain words. What the twin leaves out stays.
     *
     * @param id of the claim on record that {@code twin} has the words, speaker and source of
     * @return whether anything changed
     */
    @UnitOfWork
    public boolean amend(UUID id, NewClaim twin) {
        Claim claim = Claim.liveForChange(id);
        ClaimChange before = ClaimChange.of(claim);
        claim.saidOn = twin.saidOn();
        claim.kind = twin.kind() == null ? claim.kind : twin.kind();
        if (twin.language() != null) {
            claim.language = LanguageTag.Validator.canonical(twin.language());
        }
        if (twin.quote() != null) {
            claim.setWords(twin.quote(), twin.statement() == null ? claim.statement : twin.statement());
            claim.quoteType = twin.quoteType();
        }
        if (!twin.topics().isEmpty()) {
            setTopics(claim, twin.topics());
        }
        return !ClaimChange.of(claim).equals(before);
    }

    /**
     * Gives a claim other words, and another speaker or source, as a corrected version of it has them. Where that names no
     * speaker, the claim's stays.
     */
    @UnitOfWork
    public void reword(UUID id, NewClaim corrected) {
        Claim claim = Claim.liveForChange(id);
        Claim uttered = uttered(corrected);
        Twin former = Twin.of(claim);
        UUID speaker = claim.speakerId();
        boolean otherSource = !uttered.source.equals(claim.source);
        claim.setWords(corrected.quote(), corrected.statement());
        claim.quoteType = corrected.quoteType();
        if (uttered.isAttributed()) {
            claim.attributeTo(uttered.speaker);
        }
        claim.setSource(uttered.source);
        standAlone(claim, former);
        followUtterance(claim, otherSource, otherSource || !Objects.equals(speaker, claim.speakerId()));
    }

    /**
     * Notes what a claim is called elsewhere.
     *
     * @param ids the id in each scheme
     * @param replacing whether an id takes the place of another one in its scheme; the other one stays otherwise
     * @return whether anything changed
     */
    @UnitOfWork
    public boolean identify(UUID id, Map<String, String> ids, boolean replacing) {
        Claim claim = Claim.liveForChange(id);
        Map<String, String> before = Map.copyOf(claim.externalIds);
        ids.forEach(replacing ? claim::identify : claim.externalIds::putIfAbsent);
        return !claim.externalIds.equals(before);
    }

    @UnitOfWork
    public void withdraw(UUID id, String reason) {
        Claim claim = Claim.liveForChange(id);
        representation.requireMatch(ClaimView.of(claim));
        withdraw(claim, reason);
    }

    /** Withdraws a claim whoever has seen it. */
    @UnitOfWork
    public void withdrawUnseen(UUID id, String reason) {
        withdraw(Claim.liveForChange(id), reason);
    }

    private void withdraw(Claim claim, String reason) {
        withdrawal.withdraw(claim, reason);
        Twin.of(claim).guardByAnother();
    }

    /** Changes what tells a claim from others: its words, its speaker and its source. */
    private void changeUtterance(Claim claim, ClaimChange before, ClaimChange change) {
        Twin former = Twin.of(claim);
        claim.setWords(change.quote(), change.statement());
        if (!Objects.equals(change.speaker(), before.speaker())) {
            claim.attributeTo(
                    change.unattributed()
                            ? null
                            : speakers.withId(change.speaker().id(), "/speaker"));
        }
        if (!change.source().equals(before.source())) {
            claim.setSource(articles.withId(change.source().id(), "/source"));
        }
        standAlone(claim, former);
    }

    /** Makes sure that a claim has no twin now that it is not what it was. */
    private static void standAlone(Claim claim, Twin former) {
        Twin current = Twin.of(claim);
        if (!current.equals(former)) {
            current.refuse(claim);
            claim.twinGuard = 1;
            current.guardBy(claim);
            former.guardByAnother();
        }
    }

    private void followUtterance(Claim claim, boolean otherSource, boolean otherwiseAttributed) {
        if (otherSource) {
            Appearance.moveSource(claim);
        }
        if (otherwiseAttributed) {
            reattributed.fire(new ClaimReattributed(claim));
        }
    }

    private void setTopics(Claim claim, List<String> names) {
        List<Topic> wanted = topics.named(names);
        claim.setTopics(wanted);
    }
}
