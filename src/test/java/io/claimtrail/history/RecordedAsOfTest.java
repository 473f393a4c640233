package io.claimtrail.history;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was on record at a moment can be asked for at any time after it. */
@HttpTest
class RecordedAsOfTest {

    private final String speaker = unique("Speaker");
    private final String topic = unique("Topic");

    @Test
    void claimTrailAndEvidenceAreAsTheyWereOnRecord() {
        Instant before = Instant.now();
        JsonPath claim = aClaim().saidBy(speaker).about(topic).recorded();
        String path = "/v1/claims/" + claim.getString("id");
        Instant recorded = Instant.now();
        JsonPath link = evidence("CONTRADICTS", claim.getString("id"))
                .publishedOn("2022-10-15")
                .recorded();
        Instant contradicted = Instant.now();
        change("/v1/evidence/" + link.getString("id"), "stance", "CORROBORATES");
        change(path, Map.of("kind", "PROMISE", "topics", List.of()));
        change("/v1/speakers/" + claim.getString("speaker.id"), "name", speaker + " the Second");
        Instant changed = Instant.now();
        withdraw(path);

        assertProblem(ProblemType.NOT_FOUND, at(before, path));
        JsonPath first = read(recorded, path);
        assertEquals("UNASSESSED", first.getString("status"));
        assertNull(first.getString("kind"));
        assertEquals(List.of(topic), first.getList("topics"));
        assertEquals(speaker, first.getString("speaker.name"));
        assertEquals(claim.getString("recordedAt"), first.getString("recordedAt"));
        assertEquals(claim.getMap("source"), first.getMap("source"));
        JsonPath second = read(contradicted, path);
        assertEquals("CONTRADICTED", second.getString("status"));
        assertEquals(1, second.getInt("counts.contradicting"));
        JsonPath third = read(changed, path);
        assertEquals(
                List.of("CORROBORATED", "PROMISE", List.of(), speaker + " the Second"),
                List.of(
                        third.getString("status"),
                        third.getString("kind"),
                        third.getList("topics"),
                        third.getString("speaker.name")));
        assertProblem(ProblemType.WITHDRAWN, at(Instant.now(), path));
        assertEquals(
                "CONTRADICTED", read(contradicted, path, "asOf", "2022-12-31").getString("status"));
        assertEquals(
                "UNASSESSED", read(contradicted, path, "asOf", "2022-09-30").getString("status"));

        assertEquals(List.of(), read(recorded, path + "/evidence").getList("items"));
        assertEquals(
                List.of("CONTRADICTS"), read(contradicted, path + "/evidence").getList("items.stance"));
        String evidence = "/v1/evidence/" + link.getString("id");
        assertProblem(ProblemType.NOT_FOUND, at(recorded, evidence));
        assertEquals("CONTRADICTS", read(contradicted, evidence).getString("stance"));
        assertEquals("CORROBORATES", read(changed, evidence).getString("stance"));

        JsonPath trail = read(contradicted, path + "/trail");
        assertEquals(List.of("UTTERANCE", "APPEARANCE", "EVIDENCE"), trail.getList("events.type"));
        assertEquals("CONTRADICTED", trail.getString("status"));
        assertEquals(
                List.of("UTTERANCE", "APPEARANCE"),
                read(contradicted, path + "/trail", "asOf", "2022-09-30").getList("events.type"));
    }

    @Test
    void listsAreAsTheyWereOnRecord() {
        String one = aClaim().saidBy(speaker).about(topic).on("2022-02-01").id();
        String two = aClaim().saidBy(speaker).on("2022-02-02").id();
        String three =
                aClaim().saidBy(speaker).on("2022-02-03").with("kind", "DENIAL").id();
        evidence("CONTRADICTS", two).publishedOn("2022-10-15").id();
        Instant then = Instant.now();
        withdraw("/v1/claims/" + three);
        change("/v1/claims/" + one, "topics", List.of());
        evidence("CORROBORATES", one).id();
        evidence("CORROBORATES", two).id();

        assertEquals(List.of(three, two, one), ids(then, Map.of()));
        assertEquals(List.of(one, two, three), ids(then, Map.of("sort", "saidOn")));
        assertEquals(List.of(one), ids(then, Map.of("topic", topic)));
        assertEquals(List.of(three), ids(then, Map.of("kind", "DENIAL")));
        assertEquals(List.of(two), ids(then, Map.of("status", "CONTRADICTED")));
        assertEquals(List.of(two), ids(then, Map.of("status", "CONTRADICTED", "asOf", "2022-12-31")));
        assertEquals(List.of(), ids(then, Map.of("status", "CONTRADICTED", "asOf", "2022-09-30")));
        assertEquals(List.of(two, one), ids(then, Map.of("saidTo", "2022-02-02")));
        assertEquals(List.of(three, two), ids(then, Map.of("saidFrom", "2022-02-02")));
        assertEquals(List.of(), ids(then, Map.of("saidFrom", "2023")));
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            Map<String, Object> parameters = new HashMap<>(Map.of("limit", 2, "count", true));
            if (cursor != null) {
                parameters.put("cursor", cursor);
            }
            JsonPath page = list(then, parameters);
            assertEquals(3, page.getInt("total"));
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(List.of(three, two, one), paged);
        assertEquals("UNASSESSED", list(then, Map.of("topic", topic)).getString("items[0].status"));
    }

    @Test
    void aDayMeansItsEnd() {
        String path = "/v1/claims/" + aClaim().id();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        given().queryParam("recordedAsOf", today.toString()).get(path).then().statusCode(200);
        assertProblem(
                ProblemType.NOT_FOUND,
                given().queryParam("recordedAsOf", today.minusDays(1).toString())
                        .get(path));
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        for (Map<String, String> bad : List.of(
                Map.of("q", "soldiers"),
                Map.of("facets", "kind"),
                Map.of("q", "soldiers", "sort", "relevance"),
                Map.of("article", "nowhere"),
                Map.of("recordedFrom", "2023", "recordedTo", "2022"))) {
            assertProblem(
                    ProblemType.INVALID_PARAMETER,
                    given().queryParams(bad)
                            .queryParam("recordedAsOf", "2026-01-01")
                            .get("/v1/claims"));
        }
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().queryParam("recordedAsOf", "then").get("/v1/claims"));
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().queryParams(Map.of("recordedAsOf", "2026-01-01", "cursor", "x"))
                        .get("/v1/claims"));
    }

    private List<String> ids(Instant then, Map<String, String> parameters) {
        return list(then, parameters).getList("items.id");
    }

    private JsonPath list(Instant then, Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .queryParam("speaker", speaker)
                .queryParam("recordedAsOf", then.toString())
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response at(Instant then, String path) {
        return given().queryParam("recordedAsOf", then.toString()).get(path);
    }

    private static JsonPath read(Instant then, String path, String... parameter) {
        Map<String, String> more = parameter.length == 0 ? Map.of() : Map.of(parameter[0], parameter[1]);
        return given().queryParams(more)
                .queryParam("recordedAsOf", then.toString())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
