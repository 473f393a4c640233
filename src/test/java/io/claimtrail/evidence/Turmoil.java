package io.claimtrail.evidence;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.claimtrail.testsupport.SpeakerBuilder.link;
import static io.claimtrail.testsupport.SpeakerBuilder.separate;
import static io.restassured.RestAssured.given;

import io.claimtrail.testsupport.EvidenceBuilder;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A few claims, speakers and articles, and everything that anybody can do to them at random. */
final class Turmoil {

    private static final List<String> STANCES = List.of("CORROBORATES", "CONTRADICTS", "QUALIFIES", "MENTIONS");
    private static final List<String> STATES = List.of("CONFIRMED", "CONFIRMED", "SUGGESTED", "REJECTED");
    private static final List<String> AGENCIES = Arrays.asList("AFP", "AFP", "Reuters", null);
    private static final List<String> DAYS =
            Arrays.asList("2022-10-10", "2022-10-12", "2022-10-15", "2022-10-16", "2023-01-01", null);

    final List<String> claims = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();

    Turmoil(Random random) {
        for (int i = 0; i < 4; i++) {
            speakers.add(aSpeaker().id());
        }
        for (int i = 0; i < 7; i++) {
            articles.add(anArticle()
                    .with("agency", any(AGENCIES, random))
                    .with("publishedOn", any(DAYS, random))
                    .id());
        }
        for (int i = 0; i < 4; i++) {
            claims.add(aClaim().with("speaker", Map.of("id", speakers.get(i % 2)))
                    .with("source", Map.of("id", articles.get(i % 2)))
                    .id());
        }
    }

    /** Does one thing, whatever comes of it. */
    Response act(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> linkEvidence(random);
            case 3 -> changeEvidence(Map.of("stance", any(STANCES, random)), random);
            case 4 -> changeEvidence(Map.of("reviewState", any(STATES, random)), random);
            case 5 -> changeEvidence(ruling(random), random);
            case 6 -> given().delete("/v1/evidence/{id}", anyEvidence(random));
            case 7 -> changeArticle(random);
            case 8 ->
                random.nextBoolean()
                        ? link(any(speakers, random), any(speakers, random))
                        : separate(any(speakers, random));
            default -> changeClaim(random);
        };
    }

    private Response linkEvidence(Random random) {
        EvidenceBuilder link = evidence(any(STANCES, random), any(claims, random))
                .with("article", Map.of("id", any(articles, random)))
                .with("reviewState", any(STATES, random));
        return random.nextBoolean()
                ? link.sent()
                : link.with("speaker", Map.of("id", any(speakers, random))).sent();
    }

    private Response changeEvidence(Map<String, Object> patch, Random random) {
        return patch("/v1/evidence/" + anyEvidence(random), patch);
    }

    private static Map<String, Object> ruling(Random random) {
        boolean takenBack = random.nextInt(3) == 0;
        return patchOf(
                "independent", takenBack ? null : random.nextBoolean(),
                "independenceReason", takenBack ? null : "As ruled");
    }

    private Response changeArticle(Random random) {
        return patch(
                "/v1/articles/" + any(articles, random),
                patchOf("agency", any(AGENCIES, random), "publishedOn", any(DAYS, random)));
    }

    private Response changeClaim(Random random) {
        return patch(
                "/v1/claims/" + any(claims, random),
                random.nextBoolean()
                        ? Map.of("source", Map.of("id", any(articles, random)))
                        : Map.of("speaker", Map.of("id", any(speakers, random))));
    }

    private String anyEvidence(Random random) {
        List<String> ids =
                given().get("/v1/claims/{id}/evidence", any(claims, random)).path("items.id");
        return ids.isEmpty() ? "01a20318-2e52-79c4-b6a7-2b96539525d8" : any(ids, random);
    }

    /** Nobody here minds what anybody else did, so that as many changes as can be meet each other. */
    private static Response patch(String path, Map<String, Object> patch) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(patch)
                .patch(path);
    }

    private static Map<String, Object> patchOf(String one, Object value, String other, Object otherValue) {
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put(one, value);
        patch.put(other, otherValue);
        return patch;
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
