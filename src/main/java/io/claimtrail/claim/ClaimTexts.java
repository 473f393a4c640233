package io.claimtrail.claim;

import io.claimtrail.search.SearchedText;
import io.claimtrail.speaker.VoiceNames;
import io.claimtrail.storage.ListParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The texts by which claims are found, part by part: the index is made of them, and answers show where they match. */
@ApplicationScoped
class ClaimTexts {

    @Inject
    EntityManager entities;

    @Inject
    VoiceNames names;

    /** The texts of one claim. */
    static final class Parts {

        private final Map<Part, List<SearchedText>> texts = new EnumMap<>(Part.class);

        /** The texts of a part; empty where there are none. */
        List<SearchedText> of(Part part) {
            return texts.getOrDefault(part, List.of());
        }

        private void add(Part part, String text, String language) {
            if (text != null) {
                add(part, new SearchedText(text, language));
            }
        }

        private void addSentences(Part part, String text, String language) {
            if (text != null) {
                add(part, SearchedText.ofSentences(text, language));
            }
        }

        private void add(Part part, SearchedText text) {
            texts.computeIfAbsent(part, key -> new ArrayList<>()).add(text);
        }
    }

    /**
     * The texts of claims.
     *
     * @param claims with their voices, sources, publishers and topics
     */
    Map<UUID, Parts> of(Collection<Claim> claims) {
        Map<UUID, Parts> all = new HashMap<>();
        Map<UUID, List<String>> voices = names.of(claims.stream()
                .filter(Claim::isAttributed)
                .map(claim -> claim.voice.id)
                .distinct()
                .toList());
        for (Claim claim : claims) {
            Parts parts = new Parts();
            parts.addSentences(Part.QUOTE, claim.quote, claim.language);
            parts.addSentences(Part.STATEMENT, claim.statement, claim.language);
            if (claim.isAttributed()) {
                voices.getOrDefault(claim.voice.id, List.of()).forEach(name -> parts.add(Part.SPEAKER, name, null));
                parts.add(Part.SPEAKER, claim.voice.role, claim.language);
            }
            parts.add(Part.SOURCE, claim.source.title, claim.source.language);
            parts.add(Part.SOURCE, claim.publisher.name, null);
            parts.add(Part.SOURCE, claim.publisher.site, null);
            claim.topics.forEach(topic -> parts.add(Part.TOPIC, topic.name, claim.language));
            all.put(claim.id, parts);
        }
        addEvidence(all);
        return all;
    }

    private void addEvidence(Map<UUID, Parts> all) {
        ListParameter.of("claims", all.keySet())
                .query(entities, """
                        select v.claim.id, a.language, a.title, v.excerpt, v.rationale, v.rating.words
                        from Evidence v join v.article a
                        where v.claim.id in :claims and v.live = 1
                        and v.reviewState <> io.claimtrail.claim.ReviewState.REJECTED order by v.id""", Object[].class)
                .getResultStream()
                .forEach(row -> {
                    Parts parts = all.get((UUID) row[0]);
                    String language = (String) row[1];
                    parts.add(Part.EVIDENCE, (String) row[2], language);
                    parts.addSentences(Part.EVIDENCE, (String) row[3], language);
                    parts.addSentences(Part.EVIDENCE, (String) row[4], language);
                    parts.add(Part.EVIDENCE, (String) row[5], language);
                });
    }
}
