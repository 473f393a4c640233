package io.claimtrail.evidence;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a contributor proposes counts once an editor has confirmed it. */
@HttpTest
class ContributedEvidenceTest {

    private String contributor;
    private String claim;

    @BeforeEach
    void makeKeyAndClaim() {
        contributor = given().contentType("application/json")
                .body(Map.of("name", unique("Contributor"), "role", "CONTRIBUTOR"))
                .post("/v1/admin/keys")
                .path("secret");
        claim = aClaim().id();
    }

    @Test
    void evidenceOfAContributorWaitsForAnEditor() {
        Response proposed = propose(Map.of());
        proposed.then().statusCode(201).body("reviewState", equalTo("SUGGESTED"));
        given().get("/v1/claims/" + claim)
                .then()
                .body("status", equalTo("UNASSESSED"))
                .body("counts.unreviewed", equalTo(1));
        String path = "/v1/evidence/" + proposed.path("id");
        assertProblem(
                ProblemType.FORBIDDEN,
                as(contributor)
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "*")
                        .body(Map.of("reviewState", "CONFIRMED"))
                        .patch(path));
        change(path, Map.of("reviewState", "CONFIRMED")).then().statusCode(200);
        given().get("/v1/claims/" + claim).then().body("status", equalTo("CONTRADICTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIRMED", "REJECTED"})
    void contributorDoesNotReview(String state) {
        assertProblem(ProblemType.FORBIDDEN, propose(Map.of("reviewState", state)));
        propose(Map.of("reviewState", "SUGGESTED")).then().statusCode(201);
    }

    @Test
    void contributorDoesNotRuleOnIndependence() {
        assertProblem(ProblemType.FORBIDDEN, propose(Map.of("independent", true, "independenceReason", "I say so")));
    }

    @Test
    void relationOfAContributorWaitsToo() {
        Map<String, Object> relation = new HashMap<>(Map.of("type", "REPEATS", "claim", aClaim().id()));
        String path = "/v1/claims/" + claim + "/relations";
        as(contributor).body(relation).post(path).then().statusCode(201).body("reviewState", equalTo("SUGGESTED"));
        relation.put("reviewState", "CONFIRMED");
        assertProblem(ProblemType.FORBIDDEN, as(contributor).body(relation).post(path));
    }

    private Response propose(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("article", Map.of("url", uniqueUrl(), "publishedOn", "2022-10-15"), "stance", "CONTRADICTS"));
        body.putAll(more);
        return as(contributor).body(body).post("/v1/claims/" + claim + "/evidence");
    }

    private static io.restassured.specification.RequestSpecification as(String secret) {
        return given().header(AdminKey.HEADER, secret).contentType("application/json");
    }
}
