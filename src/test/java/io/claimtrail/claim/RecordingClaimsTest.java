package io.claimtrail.claim;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void locationLeadsToTheClaimAsAnswered() {
        Response made = aClaim().sent();
        String path = "/v1/claims/" + made.path("id");
        made.then().statusCode(201).header("Location", endsWith(path));
        Response kept = given().get(made.header("Location"));
        assertEquals(made.asString(), kept.asString());
        assertEquals(made.header("ETag"), kept.header("ETag"));
        given().header("If-None-Match", made.header("ETag")).get(path).then().statusCode(304);
    }

    @Test
    void allThatIsSaidOfANewSpeakerIsKept() {
        String name = unique("State Border Guard");
        String alias = unique("DPSU");
        JsonPath claim = aClaim().with(
                        "speaker",
                        Map.of(
                                "name",
                                name,
                                "kind",
                                "ORGANIZATION",
                                "role",
                                "Border guard of Ukraine",
                                "aliases",
                                List.of(alias),
                                "sameAs",
                                List.of("https://www.wikidata.org/wiki/Q3918")))
                .recorded();
        assertEquals(name, claim.getString("speaker.name"));
        assertEquals("Border guard of Ukraine", claim.getString("speaker.role"));
        JsonPath speaker = read("/v1/speakers/" + claim.getString("speaker.id"));
        assertEquals("ORGANIZATION", speaker.getString("kind"));
        assertEquals(List.of(alias), speaker.getList("aliases"));
        assertEquals(List.of("https://www.wikidata.org/wiki/Q3918"), speaker.getList("sameAs"));
    }

    @Test
    void knownSpeakerIsFoundByIdAndByNameAndStaysAsItIs() {
        String name = unique("Makei");
        String id = aSpeaker(name).with("role", "Foreign minister").id();
        assertEquals(id, aClaim().with("speaker", Map.of("id", id)).recorded().getString("speaker.id"));
        JsonPath named = aClaim().with("speaker", Map.of("name", name.toUpperCase(java.util.Locale.ROOT), "role", "?"))
                .recorded();
        assertEquals(id, named.getString("speaker.id"));
        assertEquals(name, named.getString("speaker.name"));
        assertEquals("Foreign minister", named.getString("speaker.role"));
    }

    @Test
    void allThatIsSaidOfANewSourceIsKept() {
        String url = uniqueUrl();
        String site = uniqueUrl().split("/")[2];
        JsonPath claim = aClaim().publishedAt(url)
                .source("title", "‘Not a single soldier’")
                .source("byline", "By A. Reporter")
                .source("agency", "AFP")
                .source("language", "en")
                .source("publishedOn", "2022-02")
                .source("publisher", Map.of("name", "The Site", "site", site))
                .recorded();
        assertEquals(url, claim.getString("source.url"));
        assertEquals("‘Not a single soldier’", claim.getString("source.title"));
        assertEquals("2022-02", claim.getString("source.publishedOn"));
        assertEquals(Map.of("name", "The Site", "site", site), claim.getMap("source.publisher"));
        JsonPath article = read("/v1/articles/" + claim.getString("source.id"));
        assertEquals("By A. Reporter", article.getString("byline"));
        assertEquals("AFP", article.getString("agency"));
        assertEquals("en", article.getString("language"));
    }

    @Test
    void knownSourceIsFoundByIdAndByUrlAndStaysAsItIs() {
        String url = uniqueUrl();
        String id = anArticle().at(url).with("title", "A title").id();
        assertEquals(id, aClaim().with("source", Map.of("id", id)).recorded().getString("source.id"));
        JsonPath found = aClaim().publishedAt(url + "/?fbclid=x#top")
                .source("title", "Another title")
                .recorded();
        assertEquals(id, found.getString("source.id"));
        assertEquals("A title", found.getString("source.title"));
    }

    @Test
    void whatIsSaidOfTheClaimItselfIsKept() {
        aClaim().with("kind", "PROMISE")
                .with("language", "EN-gb")
                .with("statement", "All troops leave.")
                .with("quoteType", "PARTIAL")
                .on("2022-02-16T10:30:00+03:00")
                .sent()
                .then()
                .statusCode(201)
                .body("kind", equalTo("PROMISE"))
                .body("language", equalTo("en-GB"))
                .body("statement", equalTo("All troops leave."))
                .body("quoteType", equalTo("PARTIAL"))
                .body("saidOn", equalTo("2022-02-16T10:30:00+03:00"));
    }

    @Test
    void whatIsLeftOutIsNotMadeUp() {
        aClaim().with("source", Map.of("url", uniqueUrl()))
                .sent()
                .then()
                .statusCode(201)
                .body("quoteType", equalTo("VERBATIM"))
                .body("kind", nullValue())
                .body("language", nullValue())
                .body("statement", nullValue())
                .body("topics", empty())
                .body("source.title", nullValue())
                .body("source.publishedOn", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-16", "2022-02", "2022", "2022-02-16T10:30Z", "0001"})
    void dayOfSayingIsAsPreciseAsGiven(String saidOn) {
        assertEquals(saidOn, aClaim().on(saidOn).recorded().getString("saidOn"));
    }

    @Test
    void topicsAreMadeOnceAndNamedOnce() {
        String topic = unique("Belarus");
        JsonPath first = aClaim().about(topic, topic.toUpperCase(java.util.Locale.ROOT), " " + topic)
                .recorded();
        assertEquals(List.of(topic), first.getList("topics"));
        JsonPath second = aClaim().about(topic.toLowerCase(java.util.Locale.ROOT), unique("Another"))
                .recorded();
        assertEquals(2, second.getList("topics").size());
        given().queryParam("topic", topic).get("/v1/claims").then().body("items", hasSize(2));
        given().queryParam("name", topic).get("/v1/topics").then().body("items.name", contains(topic));
    }

    @Test
    void claimStartsWithOneAppearanceInItsSource() {
        JsonPath claim = aClaim().recorded();
        given().get("/v1/claims/{id}/appearances", claim.getString("id"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].source", equalTo(true))
                .body("items.article.id", hasItem(claim.getString("source.id")));
    }
}
