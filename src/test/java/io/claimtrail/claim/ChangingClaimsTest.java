package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class ChangingClaimsTest {

    @ParameterizedTest
    @CsvSource({
        "quote, Other words",
        "statement, In plain words",
        "saidOn, 2021-12",
        "quoteType, TRANSLATED",
        "kind, DENIAL",
        "language, pt-BR"
    })
    void onePropertyChangesAndTheOthersStay(String property, String value) {
        JsonPath before = aClaim().with("kind", "PROMISE")
                .with("language", "en")
                .with("statement", "Before")
                .about(unique("Topic"))
                .recorded();
        String path = "/v1/claims/" + before.getString("id");
        change(path, property, value).then().statusCode(200);
        Map<String, Object> expected = new LinkedHashMap<>(before.getMap("$"));
        Map<String, Object> after = new LinkedHashMap<>(read(path).getMap("$"));
        expected.put(property, value);
        expected.remove("changedAt");
        after.remove("changedAt");
        assertEquals(expected, after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "kind", "language"})
    void optionalPropertyCanBeCleared(String property) {
        String path = "/v1/claims/"
                + aClaim().with("kind", "PROMISE")
                        .with("language", "en")
                        .with("statement", "Before")
                        .id();
        change(path, property, null).then().statusCode(200).body(property, nullValue());
    }

    @Test
    void topicsAreReplacedAsAWhole() {
        String kept = unique("a");
        String dropped = unique("b");
        String added = unique("c");
        JsonPath before = aClaim().about(kept, dropped).recorded();
        String path = "/v1/claims/" + before.getString("id");
        change(path, "topics", List.of(added, kept, kept))
                .then()
                .statusCode(200)
                .body("topics", contains(kept, added))
                .body("changedAt", greaterThan(before.getString("changedAt")));
        change(path, "topics", List.of()).then().statusCode(200).body("topics", empty());
        given().queryParam("topic", kept).get("/v1/claims").then().body("items", empty());
    }

    @Test
    void speakerCanBeCorrected() {
        String name = unique("Another");
        String speaker = aSpeaker(name).id();
        String former = unique("Former");
        String path = "/v1/claims/" + aClaim().saidBy(former).id();
        change(path, "speaker", Map.of("id", speaker)).then().statusCode(200).body("speaker.name", equalTo(name));
        given().queryParam("speaker", former).get("/v1/claims").then().body("items", empty());
    }

    @Test
    void changeShowsInTagAndTime() {
        Response made = aClaim().sent();
        String path = "/v1/claims/" + made.path("id");
        Response changed = change(path, "kind", "OPINION");
        changed.then()
                .statusCode(200)
                .header("ETag", not(equalTo(made.header("ETag"))))
                .body("changedAt", greaterThan(made.<String>path("changedAt")))
                .body("recordedAt", equalTo(made.path("recordedAt")));
        assertEquals(changed.asString(), given().get(path).asString());
        assertEquals(changed.header("ETag"), given().get(path).header("ETag"));
    }

    @Test
    void patchThatChangesNothingLeavesTagAndTime() {
        JsonPath before = aClaim().with("kind", "PROMISE")
                .about(unique("Topic"), unique("Topic"))
                .recorded();
        String path = "/v1/claims/" + before.getString("id");
        Response unchanged = given().get(path);
        change(path, Map.of()).then().statusCode(200).header("ETag", unchanged.header("ETag"));
        Map<String, Object> same = new LinkedHashMap<>();
        for (String property : List.of("quote", "statement", "saidOn", "quoteType", "kind", "language", "topics")) {
            same.put(property, before.get(property));
        }
        same.put("speaker", Map.of("id", before.getString("speaker.id")));
        same.put("source", Map.of("id", before.getString("source.id")));
        Response answer = change(path, same);
        answer.then().statusCode(200).header("ETag", unchanged.header("ETag"));
        assertEquals(unchanged.asString(), answer.asString());
    }
}
