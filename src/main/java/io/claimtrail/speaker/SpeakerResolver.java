package io.claimtrail.speaker;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.Hold;
import io.claimtrail.storage.KnownOrNew;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds the speaker behind a reference, or makes a new one. Never guesses: names are the same or they are not. */
@ApplicationScoped
public class SpeakerResolver {

    @Inject
    SpeakerEditor editor;

    @Inject
    Hold hold;

    /**
     * The speaker behind a reference, as named: a speaker who is held by another is given back himself.
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
                () -> SpeakerName.findLive(reference.name()).map(known -> hold.on(known.speaker)),
                () -> editor.record(reference.asNew()));
    }

    /** The live speaker with an id, as {@link #resolve} gives him. */
    @UnitOfWork
    public Speaker withId(UUID id, String pointer) {
        Speaker speaker = Speaker.findById(id);
        if (speaker == null || speaker.isWithdrawn()) {
            throw ProblemException.invalidBody(pointer + "/id", "is the id of no speaker on record");
        }
        return hold.on(speaker);
    }
}
