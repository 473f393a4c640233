package io.claimtrail.access;

import static io.claimtrail.testsupport.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A key has so many requests a minute, and every answer says how many are left. */
@HttpTest
class RateLimitsTest {

    @Test
    void whatIsTooMuchIsRefusedUntilThereIsMore() {
        String secret = key();
        for (int left = 1; left >= 0; left--) {
            Keys.with(secret)
                    .get("/v1/topics?limit=1")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"key\";q=2;w=60"))
                    .header("RateLimit", matchesRegex("\"key\";r=" + left + ";t=[1-6]?\\d"));
        }
        Response refused = Keys.with(secret).get("/v1/topics?limit=1");
        assertProblem(ProblemType.TOO_MANY_REQUESTS, refused)
                .header("Retry-After", matchesRegex("[12]?\\d|30"))
                .header("RateLimit", matchesRegex("\"key\";r=0;t=\\d\\d"));
        Keys.with(secret)
                .header("Accept", "*/*")
                .get("/v1alpha1/pages?url=https://a.example/")
                .then()
                .statusCode(429)
                .body("error.status", equalTo("RESOURCE_EXHAUSTED"));
        Keys.with(key()).get("/v1/topics?limit=1").then().statusCode(200);
    }

    private static String key() {
        return Keys.made(Role.READER, Map.of("requestsPerMinute", 2)).getString("secret");
    }
}
