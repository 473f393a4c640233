package io.claimtrail.correction;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Readers ask for corrections; editors decide, and everybody sees what they decided. */
@HttpTest
class CorrectionsTest {

    @Test
    void whatIsDecidedIsShownWithoutWhoAsked() {
        String claim = aClaim().id();
        Response noted = ask(
                claim,
                Map.of(
                        "problem", "The day is wrong",
                        "proposedText", "2022-02-15",
                        "sourceUrl", "https://example.com/transcript",
                        "contact", "reader@example.com"));
        noted.then().statusCode(201).body("state", equalTo("OPEN"));
        assertFalse(noted.asString().contains("reader@example.com"));
        String path = noted.header("Location");
        String shown = "/v1/claims/" + claim + "/corrections";
        assertEquals(List.of(), read(shown).getList("items"));
        assertEquals(
                List.of("reader@example.com"),
                read("/v1/corrections?state=OPEN&claim=" + claim).getList("items.contact"));

        change(path, Map.of("state", "ACCEPTED", "reply", "Right, and mended"))
                .then()
                .statusCode(200)
                .body("decidedBy", equalTo("admin"));
        assertEquals(List.of("Right, and mended"), read(shown).getList("items.reply"));
        assertFalse(given().get(shown).asString().contains("reader@example.com"));
        assertEquals(
                List.of(), read("/v1/corrections?state=OPEN&claim=" + claim).getList("items"));
    }

    @Test
    void whatAsksForNothingIsNeverShown() {
        String claim = aClaim().id();
        String path = ask(claim, Map.of("problem", "Buy now")).header("Location");
        change(path, "state", "DISCARDED").then().statusCode(200);
        assertEquals(List.of(), read("/v1/claims/" + claim + "/corrections").getList("items"));
    }

    @Test
    void badRequestsAreRefused() {
        String claim = aClaim().id();
        assertProblem(ProblemType.INVALID_BODY, ask(claim, Map.of("proposedText", "x")));
        assertProblem(ProblemType.INVALID_BODY, ask(claim, Map.of("problem", "x".repeat(4001))));
        assertProblem(ProblemType.INVALID_BODY, ask(claim, Map.of("problem", "x", "sourceUrl", "javascript:alert(1)")));
        String path = ask(claim, Map.of("problem", "x")).header("Location");
        assertProblem(ProblemType.INVALID_BODY, change(path, "state", "MENDED"));
        assertProblem(
                ProblemType.PRECONDITION_REQUIRED,
                given().contentType("application/merge-patch+json")
                        .body(Map.of("state", "REJECTED"))
                        .patch(path));
        withdraw("/v1/claims/" + claim);
        assertProblem(ProblemType.WITHDRAWN, ask(claim, Map.of("problem", "x")));
    }

    private static Response ask(String claim, Map<String, String> correction) {
        return given().contentType("application/json").body(correction).post("/v1/claims/{claim}/corrections", claim);
    }
}
