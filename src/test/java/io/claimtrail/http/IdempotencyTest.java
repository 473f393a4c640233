package io.claimtrail.http;

import static io.claimtrail.http.Posting.freshKey;
import static io.claimtrail.http.Posting.keyed;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.Contract;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under an {@code Idempotency-Key}, a request is carried out once and its first answer is replayed. */
@HttpTest
class IdempotencyTest {

    private final String key = freshKey();

    @Test
    void everyPostIsTried() {
        TreeSet<String> posts = new TreeSet<>();
        Contract.committed().recordPaths().forEach(path -> {
            // What takes no body records nothing.
            if (path.getValue().at("/post").has("requestBody")) {
                posts.add(path.getValue().at("/post/operationId").asText());
            }
        });
        assertEquals(
                posts,
                new TreeSet<>(Arrays.stream(Posting.values())
                        .map(each -> each.operation)
                        .toList()));
    }

    @ParameterizedTest
    @EnumSource
    void sameRequestGetsTheVerySameAnswer(Posting posting) {
        String path = posting.freshPath();
        Map<String, Object> body = posting.freshBody();
        Response first = keyed(key, path, body);
        Response second = keyed(key, path, body);
        assertEquals(201, first.statusCode());
        assertNull(first.header("Idempotency-Replayed"));
        assertReplayed(first, second);
        given().get(Posting.pathOf(first.header("Location"))).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void ofTenAtOnceOneIsCarriedOutAndAllGetItsAnswer(Posting posting) throws Exception {
        String path = posting.freshPath();
        Map<String, Object> body = posting.freshBody();
        ExecutorService pool = Executors.newFixedThreadPool(10);
        try {
            List<Future<Response>> sent = IntStream.range(0, 10)
                    .mapToObj(i -> pool.submit(() -> keyed(key, path, body)))
                    .toList();
            int replayed = 0;
            Response first = sent.get(0).get();
            for (Future<Response> each : sent) {
                Response answer = each.get();
                answer.then().statusCode(201).body(equalTo(first.asString()));
                replayed += answer.header("Idempotency-Replayed") == null ? 0 : 1;
            }
            assertEquals(9, replayed);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void withoutAKeyTheSameIsADuplicate() {
        Map<String, Object> claim = aClaim().body();
        keyed(key, "/v1/claims", claim).then().statusCode(201);
        Response again = given().contentType("application/json").body(claim).post("/v1/claims");
        assertProblem(ProblemType.DUPLICATE, again);
    }

    @Test
    void orderAndWhiteSpaceMakeNoOtherRequest() {
        String name = unique("Speaker");
        Response first = keyed(key, "/v1/speakers", "{\"name\":\"%s\",\"role\":\"A role\"}".formatted(name));
        Response second = keyed(key, "/v1/speakers", " { \"role\" : \"A role\",\n\"name\": \"%s\" } ".formatted(name));
        assertReplayed(first, second);
    }

    @Test
    void sameKeyWithAnotherBodyIs422() {
        keyed(key, "/v1/topics", topic()).then().statusCode(201);
        assertProblem(ProblemType.KEY_REUSED, keyed(key, "/v1/topics", topic()))
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void sameKeyAtAnotherUrlIs422() {
        Map<String, Object> named = topic();
        keyed(key, "/v1/topics", named).then().statusCode(201);
        assertProblem(ProblemType.KEY_REUSED, keyed(key, "/v1/speakers", named));
    }

    @Test
    void otherKeysAreOtherRequests() {
        String first = keyed(key, "/v1/topics", topic()).then().extract().path("id");
        String second =
                keyed(freshKey(), "/v1/topics", topic()).then().extract().path("id");
        assertNotEquals(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "clé"})
    void badKeyIs400(String bad) {
        assertProblem(ProblemType.BAD_REQUEST, keyed(bad, "/v1/topics", topic()))
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void keyHasAtMost255Characters() {
        String longest = (key + "x".repeat(255)).substring(0, 255);
        assertProblem(ProblemType.BAD_REQUEST, keyed(longest + "x", "/v1/topics", topic()));
        keyed(longest, "/v1/topics", topic()).then().statusCode(201);
    }

    @Test
    void refusedRequestIsNotRemembered() {
        assertProblem(ProblemType.INVALID_BODY, keyed(key, "/v1/topics", Map.of("name", "")));
        keyed(key, "/v1/topics", topic()).then().statusCode(201);
    }

    @Test
    void conflictIsNotRemembered() {
        Map<String, Object> taken = topic();
        String holder = keyed(freshKey(), "/v1/topics", taken).then().extract().path("id");
        assertProblem(ProblemType.DUPLICATE, keyed(key, "/v1/topics", taken));
        withdraw("/v1/topics/" + holder).then().statusCode(204);
        keyed(key, "/v1/topics", taken).then().statusCode(201);
    }

    @Test
    void firstAnswerIsReplayedAfterWhatItMadeHasChanged() {
        Map<String, Object> named = topic();
        Response first = keyed(key, "/v1/topics", named);
        String path = Posting.pathOf(first.header("Location"));
        change(path, "name", unique("Renamed")).then().statusCode(200);
        assertReplayed(first, keyed(key, "/v1/topics", named));
        assertNotEquals(named.get("name"), read(path).getString("name"));
    }

    private static void assertReplayed(Response first, Response second) {
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", first.header("ETag"))
                .header("Location", first.header("Location"))
                .contentType(first.contentType());
        assertEquals(first.asString(), second.asString());
    }

    private static Map<String, Object> topic() {
        return Posting.TOPIC.freshBody();
    }
}
