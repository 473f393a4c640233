package io.claimtrail.claim;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.EvidenceBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims of {@code search/relevance-claims.yaml}, on record under a topic of their own. */
final class RelevanceCorpus {

    /** The topic that all of them have, and nothing else. */
    final String topic = unique("Corpus");

    private final String mark = topic.substring(topic.indexOf(' '));
    private final Map<String, String> namesById = new HashMap<>();

    private RelevanceCorpus() {}

    static RelevanceCorpus recorded() {
        try (InputStream yaml = RelevanceCorpus.class.getResourceAsStream("/search/relevance-claims.yaml")) {
            RelevanceCorpus corpus = new RelevanceCorpus();
            new YAMLMapper()
                    .readTree(yaml)
                    .properties()
                    .forEach(claim -> corpus.namesById.put(corpus.record(claim.getValue()), claim.getKey()));
            return corpus;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of claims by which the table calls them. */
    List<String> names(List<String> ids) {
        return ids.stream().map(namesById::get).toList();
    }

    private String record(JsonNode claim) {
        String url = uniqueUrl();
        ClaimBuilder builder = aClaim().with("quote", text(claim.get("quote")))
                .with("statement", text(claim.get("statement")))
                .with("language", text(claim.get("language")))
                .with("speaker", speaker(claim.get("speaker")))
                .publishedAt(url);
        JsonNode source = claim.path("source");
        source.properties().stream()
                .filter(each -> !each.getKey().equals("publisher"))
                .forEach(each -> builder.source(each.getKey(), each.getValue().asText()));
        if (source.has("publisher")) {
            builder.source("publisher", Map.of("name", source.get("publisher").asText()));
        }
        List<String> topics = new ArrayList<>(List.of(topic));
        claim.path("topics").forEach(each -> topics.add(each.asText() + mark));
        String id = builder.about(topics.toArray(String[]::new)).id();
        claim.path("evidence").forEach(each -> link(each, id));
        return id;
    }

    private Map<String, Object> speaker(JsonNode speaker) {
        Map<String, Object> reference = new HashMap<>();
        reference.put("name", speaker.get("name").asText() + mark);
        if (speaker.has("role")) {
            reference.put("role", speaker.get("role").asText());
        }
        List<String> aliases = new ArrayList<>();
        speaker.path("aliases").forEach(alias -> aliases.add(alias.asText() + mark));
        reference.put("aliases", aliases);
        return reference;
    }

    private static void link(JsonNode piece, String claim) {
        EvidenceBuilder builder = evidence(piece.get("stance").asText(), claim)
                .with("excerpt", text(piece.get("excerpt")))
                .with("rationale", text(piece.get("rationale")))
                .article("title", text(piece.get("title")))
                .article("language", "en");
        if (piece.has("rating")) {
            builder.with("rating", Map.of("words", piece.get("rating").asText()));
        }
        builder.id();
    }

    private static String text(JsonNode node) {
        return node == null ? null : node.asText();
    }
}
