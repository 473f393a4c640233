package io.claimtrail.speaker;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Speakers as {@link SpeakerEditor} records them. */
public final class MadeSpeaker {

    private MadeSpeaker() {}

    public static Speaker of(String name, List<String> aliases, Supplier<UUID> ids) {
        Speaker speaker = new Speaker();
        speaker.id = ids.get();
        speaker.kind = SpeakerKind.PERSON;
        speaker.nameAs(name, aliases);
        speaker.names.forEach(each -> each.id = ids.get());
        return speaker;
    }
}
