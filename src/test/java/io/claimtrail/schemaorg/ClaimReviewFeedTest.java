package io.claimtrail.schemaorg;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RatedClaim;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All claim reviews as one schema.org DataFeed. */
@HttpTest
class ClaimReviewFeedTest {

    private static final String FEED = "/feeds/claimreview.json";

    private final SchemaOrg vocabulary = new SchemaOrg();

    @Test
    void feedHasAnElementForEachRating() {
        RatedClaim rated = RatedClaim.recorded();
        evidence("CORROBORATES", rated.id()).recorded();
        String document = given().get(FEED + "?speaker=" + rated.speaker()).asString();
        vocabulary.check(document);
        JsonPath feed = JsonPath.from(document);
        assertEquals("DataFeed", feed.getString("'@type'"));
        assertEquals(1, feed.getList("dataFeedElement").size());
        assertEquals("ClaimReview", feed.getString("dataFeedElement[0].item[0].'@type'"));
        assertEquals("Mostly False", feed.getString("dataFeedElement[0].item[0].reviewRating.alternateName"));
        assertEquals("Claim", feed.getString("dataFeedElement[0].item[0].itemReviewed.'@type'"));
        JsonPath evidence = read("/v1/evidence/" + rated.evidence());
        assertEquals(evidence.getString("recordedAt"), feed.getString("dataFeedElement[0].dateCreated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/ld+json"})
    void feedComesAsEitherType(String type) {
        Response feed = given().accept(type)
                .get(FEED + "?speaker=" + RatedClaim.recorded().speaker());
        feed.then().statusCode(200).contentType(type);
        assertTrue(feed.headers().getValues("Vary").containsAll(List.of("Accept", "Accept-Encoding")));
    }

    @Test
    void everyFilterOfTheListOfClaimsWorks() {
        String word = uniqueWord();
        String topic = unique("Topic");
        RatedClaim rated = RatedClaim.of(aClaim().saying("They said " + word)
                .about(topic)
                .with("kind", "PROMISE")
                .with("language", "be"));
        JsonPath claim = read(rated.path());
        String speaker = "speaker=" + rated.speaker();
        for (String filter : new String[] {
            "q=" + word,
            "topic=" + topic,
            "publisher=" + claim.getString("source.publisher.site"),
            "article=" + rated.source(),
            speaker + "&kind=PROMISE&language=be&quoteType=VERBATIM&status=CONTRADICTED&stance=CONTRADICTS",
            speaker + "&saidFrom=2022-02-16&saidTo=2022-02&asOf=2022-10-15",
            speaker + "&q=" + word + "&in=quote&lang=en&recordedFrom="
                    + claim.getString("recordedAt").substring(0, 10)
        }) {
            assertEquals(List.of("Mostly False"), ratings(filter), filter);
        }
        for (String filter : new String[] {
            speaker + "&kind=DENIAL",
            speaker + "&language=ru",
            speaker + "&status=CORROBORATED",
            speaker + "&relation=SAME_AS",
            speaker + "&saidFrom=2022-02-17",
            speaker + "&recordedTo=2020",
            speaker + "&asOf=2022-10-14",
            speaker + "&q=" + uniqueWord(),
        }) {
            assertEquals(List.of(), ratings(filter), filter);
        }
    }

    @Test
    void sinceLeavesOutWhatHasNotChanged() {
        RatedClaim rated = RatedClaim.recorded();
        String speaker = "speaker=" + rated.speaker() + "&since=";
        String before = read("/v1/evidence/" + rated.evidence()).getString("recordedAt");
        assertEquals(List.of("Mostly False"), ratings(speaker + before));
        Instant after = Instant.parse(modified(rated)).plusNanos(1000);
        assertEquals(List.of(), ratings(speaker + after));
        change("/v1/speakers/" + rated.speaker(), "name", unique("Renamed"))
                .then()
                .statusCode(200);
        assertEquals(List.of("Mostly False"), ratings(speaker + after));
        assertTrue(Instant.parse(modified(rated)).isAfter(after));
        given().contentType("application/json")
                .body(Map.of("article", Map.of("url", io.claimtrail.testsupport.ClaimBuilder.uniqueUrl())))
                .post(rated.path() + "/appearances")
                .then()
                .statusCode(201);
        Instant later = Instant.parse(modified(rated));
        assertEquals(List.of("Mostly False"), ratings(speaker + later));
        assertEquals(List.of(), ratings(speaker + later.plusSeconds(86_400)));
    }

    @ParameterizedTest
    @CsvSource({
        "since, yesterday",
        "since, 2022",
        "since, 2022-13-01",
        "kind, LIE",
        "limit, 10",
        "sort, saidOn",
        "in, quote"
    })
    void whatCannotBeReadIs400(String parameter, String value) {
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().queryParam(parameter, value).get(FEED));
    }

    @Test
    void tagChangesWithWhatTheFeedShowsAndWithNothingElse() {
        RatedClaim rated = RatedClaim.recorded();
        String feed = FEED + "?speaker=" + rated.speaker();
        String tag = given().get(feed).header("ETag");
        RatedClaim.recorded();
        assertEquals(tag, given().get(feed).header("ETag"));
        change("/v1/evidence/" + rated.evidence(), "rationale", "Another")
                .then()
                .statusCode(200);
        String changed = given().get(feed).header("ETag");
        assertNotEquals(tag, changed);
        given().delete("/v1/evidence/" + rated.evidence()).then().statusCode(204);
        assertNotEquals(changed, given().get(feed).header("ETag"));
        assertNotEquals(tag, given().get(feed).header("ETag"));
    }

    @Test
    void whoHasTheLatestIsToldSoByTimeToo() {
        String feed = FEED + "?speaker=" + RatedClaim.recorded().speaker();
        String lastModified = given().get(feed).header("Last-Modified");
        assertTrue(lastModified.matches("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT"), lastModified);
        given().header("If-Modified-Since", "Tue, 01 Jan 2999 00:00:00 GMT")
                .get(feed)
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT")
                .get(feed)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "yesterday").get(feed).then().statusCode(200);
        given().header("If-Modified-Since", "Tue, 01 Jan 2999 00:00:00 GMT")
                .header("If-None-Match", "\"other\"")
                .get(feed)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip              | gzip",
                "deflate, x-gzip   | gzip",
                "*                 | gzip",
                "gzip;q=0.001      | gzip",
                "gzip;q=0          | ",
                "*, gzip;q=0       | ",
                "*;q=0.0           | ",
                "br                | ",
            })
    void feedIsCompressedForWhoTakesIt(String accepted, String encoding) throws Exception {
        RatedClaim rated = RatedClaim.recorded();
        HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + RestAssured.port + FEED + "?speaker=" + rated.speaker()))
                                .header("Accept-Encoding", accepted)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(encoding, answer.headers().firstValue("Content-Encoding").orElse(null));
        try (var body = encoding == null ? answer.body() : new GZIPInputStream(answer.body())) {
            assertTrue(
                    new String(body.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).contains("Mostly False"));
        }
    }

    private static String modified(RatedClaim rated) {
        return given().get(FEED + "?speaker=" + rated.speaker())
                .jsonPath()
                .getString("dataFeedElement[0].dateModified");
    }

    private static List<String> ratings(String filter) {
        return given().get(FEED + "?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("dataFeedElement.item.reviewRating.alternateName.flatten()");
    }
}
