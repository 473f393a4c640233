package io.claimtrail.history;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Relations.relate;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By each filter, the list as it was on record is for ever the list that was answered then, whatever has changed since. */
@HttpTest
class PastFiltersTest {

    private final String speaker = unique("Speaker");
    private final String topic = unique("Topic");
    private final String url = uniqueUrl();
    private final String alias = uniqueUrl();
    private String one;
    private String two;
    private String three;
    private String contradiction;
    private String relation;
    private String article;

    @BeforeEach
    void someClaims() {
        article = anArticle().at(url).with("aliasUrls", List.of(alias)).id();
        one = aClaim().saidBy(speaker).about(topic).publishedAt(url).id();
        two = aClaim().saidBy(speaker).on("2022-03").with("kind", "DENIAL").id();
        three = aClaim().saidBy(speaker).with("language", "de").on("2022-03-04").id();
        contradiction = evidence("CONTRADICTS", two).publishedOn("2022-10-15").id();
        evidence("MENTIONS", three).with("reviewState", "REJECTED").id();
        relation = relate(one, "NEGATES", two);
    }

    @Test
    void whatWasAnsweredThenIsAnsweredForEver() {
        List<Map<String, String>> questions = questions();
        Map<Map<String, String>, List<String>> then = questions.stream()
                .collect(Collectors.toMap(each -> each, this::listed, (a, b) -> a, LinkedHashMap::new));
        Instant moment = Instant.now();
        turnEverythingOver();

        then.forEach((question, ids) -> {
            assertTrue(!ids.isEmpty(), () -> "finds nothing: " + question);
            assertNotEquals(ids, listed(question), () -> "would be answered by what is there now: " + question);
            assertEquals(ids, listed(with(question, "recordedAsOf", moment.toString())), question::toString);
        });
        Stream.of(
                        Map.of("stance", "MENTIONS"),
                        Map.of("stance", "CONTRADICTS", "asOf", "2022-09-30"),
                        Map.of("relation", "REPEATS"),
                        Map.of("publisher", "nobody.example"),
                        Map.of("article", uniqueUrl()),
                        Map.of("recordedTo", "2022"),
                        Map.of("import", "00000000-0000-7000-8000-000000000000"))
                .forEach(each ->
                        assertEquals(List.of(), listed(with(each, "recordedAsOf", moment.toString())), each::toString));
    }

    @Test
    void aRelationToWhatWasWithdrawnThenFindsNothing() {
        withdraw("/v1/claims/" + two).then().statusCode(204);
        Map<String, String> question = Map.of("relation", "NEGATES");
        assertEquals(List.of(), listed(question));
        assertEquals(
                List.of(), listed(with(question, "recordedAsOf", Instant.now().toString())));
    }

    /** Each finds some of the claims, and others once everything is turned over. */
    private List<Map<String, String>> questions() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        return List.of(
                Map.of("topic", topic),
                Map.of("kind", "DENIAL"),
                Map.of("language", "de"),
                Map.of("status", "CONTRADICTED"),
                Map.of("status", "CONTRADICTED", "asOf", "2022-12-31"),
                Map.of("stance", "CONTRADICTS"),
                Map.of("stance", "CONTRADICTS", "asOf", "2022-12-31"),
                Map.of("relation", "NEGATES"),
                Map.of("publisher", URI.create(url).getHost()),
                Map.of("publisher", URI.create(url).getHost(), "asOf", "2022-12-31"),
                Map.of("article", article),
                Map.of("article", url + "?utm_source=mail"),
                Map.of("article", alias),
                Map.of("saidFrom", "2022-03", "saidTo", "2022-03"),
                Map.of("recordedFrom", today.substring(0, 4)),
                Map.of("recordedFrom", "2022", "stance", "CONTRADICTS", "relation", "NEGATES", "kind", "DENIAL"));
    }

    private void turnEverythingOver() {
        change("/v1/evidence/" + contradiction, "stance", "QUALIFIES").then().statusCode(200);
        withdraw("/v1/claims/" + one + "/relations/" + relation).then().statusCode(204);
        change(
                        "/v1/articles/" + article,
                        Map.of(
                                "publisher",
                                Map.of("site", "elsewhere-" + URI.create(url).getHost())))
                .then()
                .statusCode(200);
        change("/v1/articles/" + article, "aliasUrls", List.of()).then().statusCode(200);
        change("/v1/claims/" + two, Map.of("kind", "PROMISE", "saidOn", "2022-04"))
                .then()
                .statusCode(200);
        change("/v1/claims/" + three, "language", "fr").then().statusCode(200);
        withdraw("/v1/claims/" + one).then().statusCode(204);
    }

    private List<String> listed(Map<String, String> question) {
        return given().queryParams(question)
                .queryParam("speaker", speaker)
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static Map<String, String> with(Map<String, String> question, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(question);
        more.put(name, value);
        return more;
    }
}
