package io.claimtrail.http;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Every operation that records something, with a path and a body that no other test has. */
enum Posting {
    CLAIM("recordClaim", () -> "/v1/claims", () -> aClaim().body()),
    EVIDENCE(
            "recordEvidence",
            () -> ofClaim("evidence"),
            () -> evidence("CONTRADICTS", "").body()),
    APPEARANCE("recordAppearance", () -> ofClaim("appearances"), () -> Map.of("article", Map.of("url", uniqueUrl()))),
    RELATION("recordRelation", () -> ofClaim("relations"), () -> Map.of("type", "REPEATS", "claim", aClaim().id())),
    ARTICLE("recordArticle", () -> "/v1/articles", () -> anArticle().body()),
    SPEAKER("recordSpeaker", () -> "/v1/speakers", () -> aSpeaker().body()),
    PUBLISHER("recordPublisher", () -> "/v1/publishers", () -> Map.of("name", "The Site", "site", site())),
    TOPIC("recordTopic", () -> "/v1/topics", () -> Map.of("name", unique("Topic"))),
    WATCH("makeWatch", () -> "/v1/watches", () -> Map.of("name", unique("Watch"), "filter", nobody())),
    CORRECTION("requestCorrection", () -> ofClaim("corrections"), () -> Map.of("problem", unique("Wrong")));

    /** As it is called in the contract. */
    final String operation;

    private final Supplier<String> freshPath;
    private final Supplier<Map<String, Object>> freshBody;

    Posting(String operation, Supplier<String> freshPath, Supplier<Map<String, Object>> freshBody) {
        this.operation = operation;
        this.freshPath = freshPath;
        this.freshBody = freshBody;
    }

    String freshPath() {
        return freshPath.get();
    }

    Map<String, Object> freshBody() {
        return freshBody.get();
    }

    /** Records something new and gives back its path. */
    String recorded() {
        String location = given().contentType("application/json")
                .body(freshBody())
                .post(freshPath())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return pathOf(location);
    }

    /** Sends a body under an idempotency key. */
    static Response keyed(String key, String path, Object body) {
        return given().contentType("application/json")
                .header(Recording.HEADER, key)
                .body(body)
                .post(path);
    }

    static String freshKey() {
        return unique("key").replace(' ', '-');
    }

    static String pathOf(String location) {
        return java.net.URI.create(location).getPath();
    }

    private static String ofClaim(String links) {
        return "/v1/claims/" + aClaim().id() + "/" + links;
    }

    /** A filter that no change of another test passes. */
    private static Map<String, Object> nobody() {
        return Map.of("speaker", List.of(unique("Nobody")));
    }

    private static String site() {
        return java.net.URI.create(uniqueUrl()).getHost();
    }
}
