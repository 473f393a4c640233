package io.claimtrail.http;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.Contract;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is read carries a tag that names its state, and is not sent again to whoever has it. */
@HttpTest
class ConditionalReadsTest {

    @Test
    void everyReadIsTried() {
        TreeSet<String> reads = new TreeSet<>();
        Contract.committed().recordPaths().forEach(path -> {
            if (path.getValue().has("get")) {
                reads.add(path.getValue().at("/get/operationId").asText());
            }
        });
        assertEquals(
                reads,
                new TreeSet<>(Arrays.stream(Reading.values())
                        .map(each -> each.operation)
                        .toList()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKnownIsNotSentAgain(Reading reading) {
        String path = reading.freshPath();
        String tag = tagOf(path);
        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        given().header("If-None-Match", "\"another\"")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", tag);
    }

    @ParameterizedTest
    @EnumSource
    void headHasTheHeadersOfGetAndNoBody(Reading reading) {
        String path = reading.freshPath();
        Response get = given().get(path);
        given().head(path)
                .then()
                .statusCode(200)
                .contentType(get.contentType())
                .header("ETag", get.header("ETag"))
                .body(emptyString());
    }

    @Test
    void headOfAPageLeadsToTheNext() {
        Posting.TOPIC.recorded();
        Posting.TOPIC.recorded();
        Response get = given().get("/v1/topics?limit=1");
        assertEquals(get.header("Link"), given().head("/v1/topics?limit=1").header("Link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/%s", "\"other\", %s", "W/\"other\" , W/%s, \"third\"", "*"})
    void everyFormOfIfNoneMatchIsRead(String form) {
        String path = Posting.CLAIM.recorded();
        given().header("If-None-Match", form.formatted(tagOf(path)))
                .get(path)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "\"\"", "W/\"other\"", "\"*\"", ""})
    void otherTagsGetTheWholeAnswer(String known) {
        given().header("If-None-Match", known)
                .get(Posting.TOPIC.recorded())
                .then()
                .statusCode(200);
    }

    @Test
    void readThatInsistsOnAnotherVersionIs412() {
        String path = Posting.TOPIC.recorded();
        assertProblem(ProblemType.STALE, given().header("If-Match", "\"other\"").get(path));
        given().header("If-Match", tagOf(path)).get(path).then().statusCode(200);
    }

    @Test
    void tagStaysWhileNothingChanges() {
        String path = Posting.CLAIM.recorded();
        String tag = tagOf(path);
        Posting.CLAIM.recorded();
        assertEquals(tag, tagOf(path));
    }

    @Test
    void renamedSpeakerChangesTheTagOfWhatTheySaid() {
        String path = Posting.CLAIM.recorded();
        String list = "/v1/claims?speaker=" + read(path).getString("speaker.id");
        String tag = tagOf(path);
        String tagOfList = tagOf(list);
        String tagOfTrail = tagOf(path + "/trail");
        change("/v1/speakers/" + read(path).getString("speaker.id"), "name", unique("Renamed"))
                .then()
                .statusCode(200);
        assertNotEquals(tag, tagOf(path));
        assertNotEquals(tagOfList, tagOf(list));
        assertNotEquals(tagOfTrail, tagOf(path + "/trail"));
    }

    @Test
    void evidenceThatComesInChangesTheTagOfItsClaim() {
        String claim = aClaim().id();
        String path = "/v1/claims/" + claim;
        String tag = tagOf(path);
        String tagOfList = tagOf(path + "/evidence");
        evidence("CONTRADICTS", claim).recorded();
        String contradicted = tagOf(path);
        assertNotEquals(tag, contradicted);
        assertNotEquals(tagOfList, tagOf(path + "/evidence"));
        evidence("MENTIONS", claim).recorded();
        assertNotEquals(contradicted, tagOf(path));
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    private static String tagOf(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("(W/)?\"[0-9a-f]+\""))
                .extract()
                .header("ETag");
    }
}
