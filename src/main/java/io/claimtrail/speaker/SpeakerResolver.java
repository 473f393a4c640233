package io.claimtrail.speaker;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.KeptRows;
import io.claimtrail.storage.KnownOrNew;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the speaker behind a reference, or makes a new one. Never guesses: names are the same or they are not. */
@ApplicationScoped
public class SpeakerResolver {

    @Inject
    SpeakerEditor editor;

    @Inject
    KeptRows rows;

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

    /** Looks the speakers behind many references up in advance, for {@link #resolve}; null ones are left aside. */
    public void lookAhead(Stream<SpeakerReference> references) {
        List<String> names = references
                .filter(each -> each != null && each.id() == null)
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.asNew().aliases().stream()))
                .toList();
        rows.keepAll(Speaker.class, SpeakerName.lookAhead(names));
    }

    /** Keeps the speaker and its voice as they are. */
    private Speaker held(Speaker speaker) {
        rows.keep(speaker);
        if (speaker.holder != null) {
            rows.keep(speaker.holder);
        }
        return speaker;
    }
}
