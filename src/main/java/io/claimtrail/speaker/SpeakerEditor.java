package io.claimtrail.speaker;

import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.ChangedEntities;
import io.claimtrail.storage.Dependents;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records and changes speakers, and links those that were found to be one. */
@ApplicationScoped
public class SpeakerEditor implements Dependents {

    @Inject
    Representation representation;

    @Inject
    Withdrawal withdrawal;

    @Inject
    @PersistenceUnitExtension
    ChangedEntities changed;

    @Inject
    Event<SpeakerLinked> linked;

    /**
     * Records a speaker.
     *
     * @throws ProblemException 409 where one of the names belongs to a speaker already
     */
    @UnitOfWork
    public Speaker record(NewSpeaker given) {
        Speaker speaker = new Speaker();
        apply(given, speaker);
        speaker.persist();
        return speaker;
    }

    /** Changes a speaker. A name that is replaced stays as an alias, unless the patch itself lists the aliases. */
    @UnitOfWork
    public SpeakerView change(UUID id, MergePatch patch) {
        Speaker speaker = Speaker.liveForChange(id);
        representation.requireSeen(SpeakerView.of(speaker));
        NewSpeaker current = NewSpeaker.of(speaker);
        NewSpeaker changed = patch.applyTo(current);
        if (!patch.mentions("aliases") && !changed.name().equals(current.name())) {
            List<String> aliases = new ArrayList<>(changed.aliases());
            aliases.add(current.name());
            changed = new NewSpeaker(changed.name(), changed.kind(), changed.role(), aliases, changed.sameAs());
        }
        apply(changed, speaker);
        if (!NewSpeaker.of(speaker).equals(current)) {
            // Names and links are rows of their own: a change of nothing else would not be seen as one of the speaker.
            speaker.noteChange();
        }
        Speaker.flush();
        return SpeakerView.of(speaker);
    }

    @UnitOfWork
    public void withdraw(UUID id, String reason) {
        Speaker speaker = Speaker.liveForChange(id);
        representation.requireMatch(SpeakerView.of(speaker));
        withdrawal.withdraw(speaker, reason);
    }

    /**
     * Makes one speaker the holder of another: from now on both names stand for the holder, whose claims they all are.
     * Nothing is merged, so {@link #separate} takes it back.
     *
     * @throws ProblemException 422 where the holder is unknown or the speaker itself, 409 where the link would make a
     *     chain
     */
    @UnitOfWork
    public SpeakerView link(UUID id, SpeakerLink link) {
        Speaker speaker = Speaker.liveForChange(id);
        Speaker holder = Speaker.findById(link.speaker());
        if (holder == null || holder.isWithdrawn()) {
            throw ProblemException.invalidBody("/speaker", "is the id of no speaker on record");
        }
        if (holder.id.equals(id)) {
            throw ProblemException.invalidBody("/speaker", "is this speaker itself");
        }
        if (holder.holder != null) {
            throw ProblemException.of(
                    ProblemType.IN_USE,
                    holder.holder.id.equals(id)
                            ? "That speaker is held by this one; separate it first to link the other way round."
                            : "That speaker is itself held by /v1/speakers/%s; link to that one."
                                    .formatted(holder.holder.id));
        }
        if (of(speaker).isPresent()) {
            throw ProblemException.of(
                    ProblemType.IN_USE, "This speaker holds others; separate them first, or link the other way round.");
        }
        return held(speaker, holder, link.reason());
    }

    /**
     * Makes one speaker the holder of another that an import has made just as it had been elsewhere; who was on record before
     * stays as it is.
     *
     * @param importId of the import
     */
    @UnitOfWork
    public void linkImported(Speaker speaker, Speaker holder, String reason, UUID importId) {
        if (speaker.holder == null && importId.equals(speaker.importId) && speaker != holder) {
            link(speaker.id, new SpeakerLink(holder.id, reason));
        }
    }

    /**
     * Gives a speaker an earlier state, and takes its withdrawal back.
     *
     * @throws ProblemException 409 where one of the names belongs to another speaker by now, or it cannot be linked as it was
     */
    @UnitOfWork
    public SpeakerView restore(UUID id, SpeakerState state) {
        Speaker speaker = Speaker.thereForChange(id);
        if (!speaker.isWithdrawn()) {
            representation.requireSeen(SpeakerView.of(speaker));
        }
        apply(new NewSpeaker(state.name(), state.kind(), state.role(), state.aliases(), state.sameAs()), speaker);
        speaker.restore();
        speaker.noteChange();
        Speaker.flush();
        UUID heldBy = speaker.holder == null ? null : speaker.holder.id;
        if (state.heldBy() == null && heldBy != null) {
            return held(speaker, null, null);
        }
        if (state.heldBy() != null && !state.heldBy().equals(heldBy)) {
            Speaker holder = Speaker.findById(state.heldBy());
            if (holder.isWithdrawn()) {
                throw ProblemException.notRestorable("holder", SpeakerResource.PATH + "/" + holder.id);
            }
            return link(id, new SpeakerLink(holder.id, state.heldByReason()));
        }
        return SpeakerView.of(speaker);
    }

    /** Takes a link back: the speaker stands for itself again, with the claims recorded under its names. */
    @UnitOfWork
    public SpeakerView separate(UUID id) {
        return held(Speaker.liveForChange(id), null, null);
    }

    @Override
    public Optional<String> of(RecordedEntity record) {
        return record instanceof Speaker speaker
                ? Dependents.counted(
                        Speaker.count("holder = ?1 and live = 1", speaker), "held speaker", "held speakers")
                : Optional.empty();
    }

    private SpeakerView held(Speaker speaker, Speaker holder, String reason) {
        if (speaker.holder != null) {
            // It has one name less from now on.
            changed.touch(speaker.holder);
        }
        speaker.holder = holder;
        speaker.holderReason = reason;
        Speaker.flush();
        linked.fire(new SpeakerLinked(speaker));
        return SpeakerView.of(speaker);
    }

    private static void apply(NewSpeaker given, Speaker speaker) {
        refuseTaken(given.name(), speaker);
        given.aliases().forEach(alias -> refuseTaken(alias, speaker));
        speaker.kind = given.kind();
        speaker.role = given.role();
        if (!speaker.sameAs.equals(given.sameAs())) {
            speaker.sameAs.clear();
            speaker.sameAs.addAll(given.sameAs());
        }
        speaker.nameAs(given.name(), given.aliases());
    }

    private static void refuseTaken(String name, Speaker by) {
        SpeakerName.findLive(name).filter(taken -> taken.speaker != by).ifPresent(taken -> {
            throw ProblemException.duplicate(
                    "The name “%s” belongs to a speaker already.".formatted(name),
                    SpeakerResource.PATH + "/" + taken.speaker.id);
        });
    }
}
