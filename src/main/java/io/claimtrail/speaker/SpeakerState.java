package io.claimtrail.speaker;

import io.claimtrail.history.State;
import io.claimtrail.history.Withdrawn;
import java.util.List;
import java.util.UUID;

/**
 * What history keeps of a speaker.
 *
 * @param heldBy the id of the speaker that it was found to be; null while it stands for itself
 * @param heldByReason why; null where none was given
 * @param withdrawn null while it is live
 */
record SpeakerState(
        String name,
        SpeakerKind kind,
        String role,
        List<String> aliases,
        List<String> sameAs,
        UUID heldBy,
        String heldByReason,
        Withdrawn withdrawn)
        implements State {

    SpeakerState {
        aliases = aliases == null ? List.of() : aliases;
        sameAs = sameAs == null ? List.of() : sameAs;
    }

    static SpeakerState of(Speaker speaker) {
        return new SpeakerState(
                speaker.name,
                speaker.kind,
                speaker.role,
                speaker.aliases(),
                List.copyOf(speaker.sameAs),
                speaker.holder == null ? null : speaker.holder.id,
                speaker.holderReason,
                Withdrawn.of(speaker));
    }
}
