package io.claimtrail.speaker;

import io.claimtrail.storage.ListParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that voices go by: their own names, and those of the speakers that they hold. */
@ApplicationScoped
public class VoiceNames {

    @Inject
    EntityManager entities;

    /** The names of each voice in the order of recording. */
    public Map<UUID, List<String>> of(Collection<UUID> voices) {
        // Two queries: neither database uses an index where one asks for the speaker or its holder.
        List<UUID> speakers = new ArrayList<>(voices);
        speakers.addAll(ListParameter.of("voices", voices)
                .query(entities, "select s.id from Speaker s where s.holder.id in :voices", UUID.class)
                .getResultList());
        return ListParameter.of("speakers", speakers)
                .query(entities, """
                        from SpeakerName n join fetch n.speaker
                        where n.live = 1 and n.speaker.id in :speakers order by n.id""", SpeakerName.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        name -> name.speaker.voice().id, Collectors.mapping(name -> name.name, Collectors.toList())));
    }
}
