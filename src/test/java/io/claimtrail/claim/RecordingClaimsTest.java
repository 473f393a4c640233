package io.claimtrail.claim;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

@HttpTest
class RecordingClaimsTest {

    @Test
    void recordsClaimWithSpeakerAndSourceInOneRequest() {
        String speaker = unique("Vladimir");
        aClaim().saidBy(speaker)
                .sent()
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\""))
                .header("Location", startsWith("http"))
                .body("speaker.name", equalTo(speaker))
                .body("status", equalTo("UNASSESSED"));
        given().queryParam("speaker", speaker).get("/v1/claims").then().body("items", hasSize(1));
    }

    @Test
    void ofTwentyTwinsAtOnceExactlyOneIsMade() throws Exception {
        ClaimBuilder twin = aClaim();
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Response>> posts = IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<Response>) twin::sent)
                    .toList();
            List<Response> answers = pool.invokeAll(posts).stream()
                    .map(RecordingClaimsTest::valueOf)
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

    private static Response valueOf(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
