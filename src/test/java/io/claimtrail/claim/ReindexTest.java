package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index can be built anew at any time, and goes on answering meanwhile. */
@HttpTest
class ReindexTest {

    private static final String PATH = "/v1/admin/reindex";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int POLL_MILLIS = 50;

    private final String word = uniqueWord();

    @Inject
    ManyClaims recorder;

    @Test
    void everythingIsFoundWhileItGoesOnAndAfterwards() {
        String id = aClaim().saying("It is " + word).id();
        String gone = aClaim().saying("It was " + word).id();
        withdraw("/v1/claims/" + gone).then().statusCode(204);
        Response started = given().post(PATH);
        started.then().statusCode(202).header("Location", equalTo(PATH)).body("phase", equalTo("READY"));
        assertTrue(started.jsonPath().getBoolean("building"));
        assertTimeoutPreemptively(LONGEST, () -> {
            do {
                assertEquals(List.of(id), found("q", word));
            } while (read(PATH).getBoolean("building"));
        });
        assertEquals(List.of(id), found("q", word));
        JsonPath done = read(PATH);
        assertEquals("READY", done.getString("phase"));
        assertEquals(done.getLong("total"), done.getLong("done"));
        assertTrue(done.getLong("done") > 0);
        assertTrue(done.getString("finishedAt").compareTo(done.getString("startedAt")) >= 0);
    }

    @Test
    void whatIsRecordedMeanwhileIsFoundRightAway() {
        given().post(PATH).then().statusCode(202);
        for (int i = 0; i < 5; i++) {
            String id = aClaim().saying(word + i).id();
            assertEquals(List.of(id), found("q", word + i));
        }
        finished();
        assertEquals(5, found("q", word + "*").size());
    }

    @Test
    void whoRecordsMeanwhileDoesNotWaitForItsEnd() {
        finished();
        // More than one batch of several kinds.
        CountedClaims.recorded(1_500, recorder, new Random(11));
        given().post(PATH).then().statusCode(202);
        aClaim().saying(word).id();
        assertTrue(read(PATH).getBoolean("building"));
        finished();
    }

    @Test
    void askedForAgainWhileItGoesOnIsTheSameOne() {
        finished();
        List<JsonPath> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(
                        i -> given().post(PATH).then().statusCode(202).extract().jsonPath())
                .filter(answer -> answer.getBoolean("building"))
                .toList();
        assertTrue(answers.size() > 1, "they did not overlap");
        assertTrue(answers.stream()
                        .map(each -> each.getString("startedAt"))
                        .distinct()
                        .count()
                < answers.size());
        finished();
    }

    private static void finished() {
        assertTimeoutPreemptively(LONGEST, () -> {
            while (read(PATH).getBoolean("building")) {
                // To ask all the time would take the processor from what is waited for.
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        });
    }
}
