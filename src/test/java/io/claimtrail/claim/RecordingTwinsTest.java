package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words of the same speaker from the same source are one claim. */
@HttpTest
class RecordingTwinsTest {

    @Test
    void ofTwentyTwinsAtOnceExactlyOneIsMade() throws Exception {
        ClaimBuilder twin = aClaim();
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Response>> posts = IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<Response>) twin::sent)
                    .toList();
            List<Response> answers = pool.invokeAll(posts).stream()
                    .map(RecordingTwinsTest::valueOf)
                    .toList();
            List<Response> made =
                    answers.stream().filter(each -> each.statusCode() == 201).toList();
            assertEquals(1, made.size());
            String path = "/v1/claims/" + made.get(0).jsonPath().getString("id");
            answers.stream()
                    .filter(each -> each.statusCode() != 201)
                    .forEach(each -> each.then().statusCode(409).body("existing", equalTo(path)));
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Not a single soldier’s unit — not one”",
                "\"Not a single soldier's unit - not one\"",
                "«Not a single soldier‘s unit – not one»",
                "  \"NOT A SINGLE\u00A0soldier's  unit\n-\tnot one\" ",
                "\"Not a single sol\u00ADdier's unit - not one\""
            })
    void sameWordsInAnotherTypographyAreATwin(String words) {
        ClaimBuilder claim = aClaim().saying("“Not a single soldier’s unit – not one”");
        String first = claim.id();
        claim.saying(words)
                .on("2023")
                .sent()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo("/v1/claims/" + first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not a single soldier will stay!",
                "Not a single sóldier will stay",
                "Not a single soldier will stay, ever"
            })
    void otherWordsAreNoTwin(String words) {
        ClaimBuilder claim = aClaim().saying("Not a single soldier will stay");
        claim.id();
        claim.saying(words).sent().then().statusCode(201);
    }

    @Test
    void sameWordsOfAnotherSpeakerAreNoTwin() {
        ClaimBuilder claim = aClaim();
        claim.id();
        claim.saidBy(unique("Another")).sent().then().statusCode(201);
    }

    @Test
    void sameWordsFromAnotherSourceAreNoTwin() {
        ClaimBuilder claim = aClaim();
        claim.id();
        claim.publishedAt(uniqueUrl()).sent().then().statusCode(201);
    }

    @Test
    void sameStatementOfAParaphraseIsATwin() {
        ClaimBuilder claim = aClaim().with("quote", null).with("statement", "About 2,500 fighters stayed");
        String first = claim.id();
        claim.with("statement", "about 2,500  fighters stayed")
                .sent()
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/claims/" + first));
    }

    @Test
    void statementBesideAQuoteDoesNotTellTwinsApart() {
        ClaimBuilder claim = aClaim();
        claim.id();
        claim.with("statement", "In other words").sent().then().statusCode(409);
    }

    @Test
    void refusedTwinLeavesNothingBehind() {
        ClaimBuilder claim = aClaim();
        claim.id();
        String topic = unique("Topic of a twin");
        claim.about(topic).sent().then().statusCode(409);
        assertEquals(
                List.of(), given().queryParam("name", topic).get("/v1/topics").path("items.name"));
    }

    @Test
    void withdrawnClaimCanBeRecordedAnew() {
        ClaimBuilder claim = aClaim();
        String first = claim.id();
        withdraw("/v1/claims/" + first).then().statusCode(204);
        String second = claim.id();
        assertNotEquals(first, second);
        claim.sent().then().statusCode(409).body("existing", equalTo("/v1/claims/" + second));
        withdraw("/v1/claims/" + second).then().statusCode(204);
        claim.sent().then().statusCode(201);
    }

    private static Response valueOf(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
