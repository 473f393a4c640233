package io.claimtrail.speaker;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.KnownOrNew;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Finds the speaker behind a reference, or makes a new one. Never guesses: names are the same or they are not. */
@ApplicationScoped
public class SpeakerResolver {

    @Inject
    SpeakerEditor editor;

    @Inject
    EntityManager entities;

    /**
     * The speaker behind a reference, as named: a speaker who is held by another is given back itself.
     *
     * @param pointer where the reference stands in the request's body
     * @throws ProblemException 422 where no live speaker has the id
     */
    @UnitOfWork
    public Speaker resolve(SpeakerReference reference, String pointer) {
        if (reference.id() != null) {
            return withId(reference.id(), pointer);
        }
        return KnownOrNew.of(
                () -> SpeakerName.findLive(reference.name()).map(known -> held(known.speaker)),
                () -> editor.record(reference.asNew()));
    }

    /** The live speaker with an id, as {@link #resolve} gives it. */
    @UnitOfWork
    public Speaker withId(UUID id, String pointer) {
        Speaker speaker = Speaker.findById(id);
        if (speaker == null || speaker.isWithdrawn()) {
            throw ProblemException.invalidBody(pointer + "/id", "is the id of no speaker on record");
        }
        return held(speaker);
    }

    /**
     * Keeps the speaker and its voice as they are until the end of the transaction that refers to them. What is worked out
     * from them would otherwise miss a change that commits at the same moment.
     */
    private Speaker held(Speaker speaker) {
        entities.lock(speaker, LockModeType.PESSIMISTIC_READ);
        if (speaker.holder != null) {
            entities.lock(speaker.holder, LockModeType.PESSIMISTIC_READ);
        }
        return speaker;
    }
}
