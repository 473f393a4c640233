package io.claimtrail.speaker;

import io.claimtrail.history.Past;
import io.claimtrail.history.PastRecords;
import io.claimtrail.history.RecordKind;
import io.claimtrail.text.NormalForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Speakers as they were on record at a position of the log: entities that no transaction knows. */
@ApplicationScoped
public class PastSpeakers {

    @Inject
    PastRecords records;

    /** The speakers with these ids, with their holders. */
    public Map<UUID, Speaker> at(Collection<UUID> ids, long position) {
        Map<UUID, Past<SpeakerState>> states = read(ids, position);
        states.putAll(read(
                states.values().stream()
                        .map(past -> past.state().heldBy())
                        .filter(Objects::nonNull)
                        .filter(id -> !states.containsKey(id))
                        .toList(),
                position));
        Map<UUID, Speaker> speakers = new HashMap<>();
        states.forEach((id, past) -> speakers.put(id, speaker(past)));
        states.forEach((id, past) -> {
            if (past.state().heldBy() != null) {
                speakers.get(id).holder = speakers.get(past.state().heldBy());
            }
        });
        return speakers;
    }

    /**
     * The speakers whom texts could mean at a position, as {@link SpeakerSearch#voicesMeantBy} has it now, with all whom they
     * held.
     */
    public Set<UUID> meantBy(Collection<String> texts, long position) {
        Map<UUID, UUID> voices = new HashMap<>();
        Set<UUID> meant = new HashSet<>();
        List<List<String>> wanted = texts.stream()
                .map(NormalForm::words)
                .filter(words -> !words.isEmpty())
                .toList();
        records.each(RecordKind.SPEAKER, position, SpeakerState.class, past -> {
            UUID voice =
                    past.state().heldBy() == null ? past.id() : past.state().heldBy();
            voices.put(past.id(), voice);
            if (texts.contains(past.id().toString()) || !past.isWithdrawn() && isCalled(past.state(), wanted)) {
                meant.add(voice);
            }
        });
        Set<UUID> all = new HashSet<>();
        voices.forEach((speaker, voice) -> {
            if (meant.contains(voice)) {
                all.add(speaker);
            }
        });
        return all;
    }

    private static boolean isCalled(SpeakerState state, List<List<String>> wanted) {
        return Stream.concat(Stream.of(state.name()), state.aliases().stream())
                .map(name -> Set.copyOf(NormalForm.words(name)))
                .anyMatch(words -> wanted.stream().anyMatch(words::containsAll));
    }

    private Map<UUID, Past<SpeakerState>> read(Collection<UUID> ids, long position) {
        return records.referred(RecordKind.SPEAKER, ids, position, SpeakerState.class);
    }

    private static Speaker speaker(Past<SpeakerState> past) {
        Speaker speaker = new Speaker();
        speaker.id = past.id();
        speaker.name = past.state().name();
        speaker.kind = past.state().kind();
        speaker.role = past.state().role();
        return speaker;
    }
}
