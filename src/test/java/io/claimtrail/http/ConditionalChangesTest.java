package io.claimtrail.http;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No change overwrites what its author has not seen. */
@HttpTest
class ConditionalChangesTest {

    private static final String STALE_TAG = "\"0123456789abcdef01234567\"";

    @ParameterizedTest
    @EnumSource
    void changeMustSayWhichVersionItIsOf(Posting posting) {
        String path = posting.recorded();
        assertProblem(ProblemType.PRECONDITION_REQUIRED, patch(path, null)).body("detail", containsString("If-Match"));
    }

    @ParameterizedTest
    @EnumSource
    void changeOfAnotherVersionIs412(Posting posting) {
        String path = posting.recorded();
        String tag = tagOf(path);
        assertProblem(ProblemType.STALE, patch(path, STALE_TAG)).body("detail", containsString(tag));
        assertEquals(tag, tagOf(path));
    }

    @ParameterizedTest
    @EnumSource
    void changeAnswersAsReadingItDoes(Posting posting) {
        String path = posting.recorded();
        Response changed = patch(path, tagOf(path));
        assertEquals(200, changed.statusCode());
        assertEquals(changed.header("ETag"), tagOf(path));
        assertEquals(changed.asString(), given().get(path).asString());
    }

    /** Watches are removed for good, and corrections stay. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WATCH", "CORRECTION"})
    void withdrawalOfAnotherVersionIs412(Posting posting) {
        String path = posting.recorded();
        assertProblem(ProblemType.STALE, withdraw(path, STALE_TAG));
        given().get(path).then().statusCode(200);
        withdraw(path, tagOf(path)).then().statusCode(204);
        assertProblem(ProblemType.WITHDRAWN, given().get(path)).body("reason", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"other\", %s", "%s,\"other\""})
    void everyFormOfIfMatchIsRead(String form) {
        String path = Posting.TOPIC.recorded();
        patch(path, form.formatted(tagOf(path))).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/%s", "", "\"\"", "other"})
    void weakAndForeignTagsMatchNothing(String form) {
        String path = Posting.TOPIC.recorded();
        assertProblem(ProblemType.STALE, patch(path, form.formatted(tagOf(path))));
    }

    @Test
    void tagOfBeforeAChangeIsOfNoMoreUse() {
        String path = Posting.TOPIC.recorded();
        String seen = tagOf(path);
        rename(path, seen).then().statusCode(200);
        assertNotEquals(seen, tagOf(path));
        assertProblem(ProblemType.STALE, rename(path, seen));
    }

    @Test
    void ofTenWhoSawTheSameVersionOneChangesIt() throws Exception {
        String path = Posting.TOPIC.recorded();
        String seen = tagOf(path);
        ExecutorService pool = Executors.newFixedThreadPool(10);
        try {
            List<Future<Response>> sent = IntStream.range(0, 10)
                    .mapToObj(i -> pool.submit(() -> rename(path, seen)))
                    .toList();
            int changed = 0;
            for (Future<Response> each : sent) {
                if (each.get().statusCode() == 200) {
                    changed++;
                    assertEquals(each.get().path("name").toString(), read(path).getString("name"));
                } else {
                    assertProblem(ProblemType.STALE, each.get());
                }
            }
            assertEquals(1, changed);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Response rename(String path, String ifMatch) {
        return patch(path, ifMatch, Map.of("name", unique("Renamed")));
    }

    private static Response patch(String path, String ifMatch) {
        return patch(path, ifMatch, Map.of());
    }

    private static Response patch(String path, String ifMatch, Map<String, Object> patch) {
        var request = given().contentType("application/merge-patch+json").body(patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(path);
    }

    private static Response withdraw(String path, String ifMatch) {
        return given().header("If-Match", ifMatch).delete(path);
    }

    private static String tagOf(String path) {
        return given().get(path).then().statusCode(200).extract().header("ETag");
    }
}
