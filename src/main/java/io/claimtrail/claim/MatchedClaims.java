package io.claimtrail.claim;

import io.claimtrail.claim.ClaimTexts.Parts;
import io.claimtrail.search.Highlights;
import io.claimtrail.search.Hit;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.search.SearchedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows why claims were found, by taking their texts apart once more. */
final class MatchedClaims {

    private static final String BETWEEN_TEXTS = " … ";

    /** Of a claim with much evidence, this many pieces show what was looked for. */
    private static final int MOST_TEXTS = 3;

    private final SearchQuery words;
    private final Set<Part> searched;
    private final Map<UUID, Parts> texts;
    private final List<Hit> hits;
    private final boolean byScore;

    MatchedClaims(SearchQuery words, Set<Part> searched, Map<UUID, Parts> texts, List<Hit> hits, boolean byScore) {
        this.words = words;
        this.searched = searched.isEmpty() ? Set.of(Part.values()) : searched;
        this.texts = texts;
        this.hits = hits;
        this.byScore = byScore;
    }

    ClaimMatch matchOf(UUID claim) {
        Map<Part, String> html = new EnumMap<>(Part.class);
        List<String> matchedIn = new ArrayList<>();
        for (Part part : Part.values()) {
            String marked = searched.contains(part) ? marked(texts.get(claim).of(part)) : "";
            if (!marked.isEmpty()) {
                html.put(part, marked);
                matchedIn.add(part.key());
            }
        }
        return new ClaimMatch(byScore ? scoreOf(claim) : null, matchedIn, ClaimHighlights.of(html));
    }

    private String marked(List<SearchedText> of) {
        return String.join(
                BETWEEN_TEXTS,
                of.stream()
                        .map(text -> Highlights.of(words, text))
                        .flatMap(Optional::stream)
                        .limit(MOST_TEXTS)
                        .toList());
    }

    private Float scoreOf(UUID claim) {
        return hits.stream()
                .filter(hit -> hit.id().equals(claim))
                .findFirst()
                .map(Hit::score)
                .orElse(null);
    }
}
