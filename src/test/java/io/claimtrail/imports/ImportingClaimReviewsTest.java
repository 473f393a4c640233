package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.assertRows;
import static io.claimtrail.imports.Imports.done;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fact-checks the way that they are found: on pages, in feeds, in answers of Google's API. */
@HttpTest
@AnyDatabase
class ImportingClaimReviewsTest {

    private static final Map<String, ?> RECOGNISED = Map.of();

    private final String speaker = unique("Checked");
    private final String post = uniqueUrl();
    private final String copy = uniqueUrl();
    private final String check = uniqueUrl();

    @Test
    void whatIsSaidOfAnAppearanceIsKept() {
        String review = """
                {"@type": "ClaimReview", "url": "%s", "claimReviewed": "It is so", "keywords": ["Sun, moon ", "Tides"],
                 "author": {"@type": "Organization", "name": "Checkers"},
                 "itemReviewed": {"@type": "Claim", "datePublished": "2021-02-03",
                   "author": [{"@type": "Person", "name": "%s"}, {"@type": "Person", "name": "Somebody Else"}],
                   "firstAppearance": {"@type": "NewsArticle", "url": "%s", "headline": "He says", "inLanguage": {"@type": "Language", "alternateName": "fr"},
                     "datePublished": "3 f\u00e9vrier 2021", "author": [{"name": "A. Reporter"}, "B. Writer"], "publisher": {"name": "The Paper"}},
                   "appearance": [{"@type": "SocialMediaPosting", "url": "%s", "datePublished": "04/05/2021"}]}}""".formatted(check, speaker, post, copy);
        assertRows(done(review, "application/ld+json", RECOGNISED), 1, 0, 0, 0);
        JsonPath claim = JsonPath.from(given().queryParam("speaker", speaker)
                .get("/v1/exports/claims.ndjson")
                .asString());
        assertEquals(List.of("moon", "Sun", "Tides"), claim.getList("topics"));
        assertEquals(
                List.of(post, "He says", "A. Reporter, B. Writer", "fr", "2021-02-03", "The Paper"),
                List.of(
                        claim.getString("source.url"),
                        claim.getString("source.title"),
                        claim.getString("source.byline"),
                        claim.getString("source.language"),
                        claim.getString("source.publishedOn"),
                        claim.getString("source.publisher.name")));
        assertEquals(List.of(post, copy), claim.getList("appearances.article.url"));
        assertEquals(
                "Also named as having claimed it: Somebody Else\n" + copy
                        + " is dated \"04/05/2021\", which can mean two days: which number is the month?.",
                claim.getString("evidence[0].rationale"));
    }

    @Test
    void reviewOfSeveralClaimsIsEvidenceOnEach() {
        String review = """
                [{"@type": "ClaimReview", "url": "%1$s", "claimReviewed": ["The first", "The second"],
                 "reviewRating": {"alternateName": "False"},
                 "itemReviewed": {"datePublished": "2021", "author": {"name": "%2$s"}}},
                {"@type": "ClaimReview", "url": "%3$s", "itemReviewed": [
                  {"@type": "Claim", "name": "The third", "datePublished": "2020", "author": {"name": "%2$s"}},
                  {"@type": "Claim", "name": "The fourth", "author": {"name": "%2$s"}}]},
                {"@type": "ClaimReview", "url": "%3$s", "itemReviewed": {"datePublished": "2019", "author": {"name": "%2$s"}},
                 "claimReviewed": [{"@value": "The fifth", "@language": "en"}, {"@value": "La quinta", "@language": "es"}]}]
                """.formatted(check, speaker, copy);
        JsonPath job = done(review, "application/ld+json", RECOGNISED);
        assertRows(job, 4, 0, 0, 1);
        assertEquals(
                List.of("The fifth", "The first", "The second", "The third"),
                given()
                        .queryParam("speaker", speaker)
                        .get("/v1/claims")
                        .then()
                        .extract()
                        .<List<String>>path("items.statement")
                        .stream()
                        .sorted()
                        .toList());
        String refused = given().get(Imports.PATH + "/" + job.getString("id") + "/refused")
                .asString();
        String mended = refused.replace("\"The fourth\",", "\"The fourth\",\"datePublished\":\"2021\",");
        assertRows(done(mended, "application/ld+json", RECOGNISED), 1, 0, 0, 0);
        assertRows(done(review, "application/ld+json", RECOGNISED), 0, 4, 0, 1);
    }

    @Test
    void claimsOfOneReviewHaveTheirOwnWords() {
        String review = """
                {"@type": "ClaimReview", "url": "%1$s", "claimReviewed": "Claims about a dam",
                 "reviewRating": {"alternateName": "False"},
                 "itemReviewed": [
                  {"@type": "Claim", "name": "Telegram", "text": "It leaks", "datePublished": "2020", "author": {"name": "%2$s"},
                   "appearance": {"url": "%3$s", "datePublished": "2999-01-01"}},
                  {"@type": "Claim", "name": "Telegram", "text": "It broke", "datePublished": "2021", "author": {"name": "%2$s"}}]}
                """.formatted(check, speaker, copy);
        assertRows(done(review, "application/ld+json", RECOGNISED), 2, 0, 0, 0);
        JsonPath claims =
                given().queryParam("speaker", speaker).get("/v1/claims").jsonPath();
        assertEquals(Set.of("It leaks", "It broke"), Set.copyOf(claims.getList("items.statement")));
        for (String id : claims.<String>getList("items.id")) {
            JsonPath evidence = given().get("/v1/claims/" + id + "/evidence").jsonPath();
            assertThat(
                    evidence.getString("items[0].rationale"),
                    containsString("One of several claims, which the review calls: Claims about a dam"));
        }
        String leaks = claims.getString("items.find {it.statement == 'It leaks'}.id");
        JsonPath evidence = given().get("/v1/claims/" + leaks + "/evidence").jsonPath();
        assertThat(
                evidence.getString("items[0].rationale"),
                containsString(copy + " is dated \"2999-01-01\", which is in the future."));
    }

    @Test
    void scriptThatATemplateBrokeIsMended() {
        String page = """
                <script type="application/ld+json">\uFEFF{"@type": "claimReview", "url": "%s", "claimReviewed": "He said "it leaks" twice",
                "reviewRating": {"alternateName": "False" "bestRating": },
                "itemReviewed": {"datePublished": "2020", "author": {"name": "%s"}}}}, </script>""".formatted(check, speaker);
        assertRows(done(page, "text/html", RECOGNISED), 1, 0, 0, 0);
        assertEquals(
                List.of("He said \"it leaks\" twice"),
                given().queryParam("speaker", speaker)
                        .get("/v1/claims")
                        .jsonPath()
                        .getList("items.statement"));
    }

    @Test
    void pageWithReviewInAGraphBecomesClaimWithEvidence() {
        String page = """
                <!DOCTYPE html><html><head><title>x</title>
                <script type="application/ld+json">{"@type": "WebSite", "name": "No review",}</script>
                <script type="application/ld+json">{not even JSON}</script>
                <SCRIPT TYPE='application/ld+json; charset=utf-8'>
                {"@context": "https://schema.org", "@graph": [
                  {"@id": "#us", "@type": "Organization", "name": "The <i>Checkers</i>"},
                  {"@type": ["Article", "ClaimReview"], "url": "%s", "headline": "Is it so?",
                   "claimReviewed": ["The moon &amp; the sun\\nare one"], "datePublished": "6 de octubre de 2022",
                   "inLanguage": "es", "author": {"@id": "#us"},
                   "itemReviewed": [{"@type": "Claim", "datePublished": "Sat, 01 Oct 2022",
                     "author": {"@type": "Organization", "name": ["%s", "an office"], "jobTitle": "Office"},
                     "appearance": "%s and %s"}],
                   "reviewRating": {"ratingValue": "1", "bestRating": 5, "worstRating": "1", "alternateName": "Falso"}}]}
                </SCRIPT></head><body>…</body></html>""".formatted(check, speaker, post, copy);
        assertRows(done(page, "text/html", RECOGNISED), 1, 0, 0, 0);
        assertRows(done(page, "text/html", RECOGNISED), 0, 1, 0, 0);
        JsonPath claim = theClaim();
        assertEquals("The moon & the sun\nare one", claim.getString("statement"));
        assertEquals(
                List.of("2022-10-01", "PARAPHRASE", post, "CONTRADICTED", speaker),
                List.of(
                        claim.getString("saidOn"),
                        claim.getString("quoteType"),
                        claim.getString("source.url"),
                        claim.getString("status"),
                        claim.getString("speaker.name")));
        JsonPath evidence = read("/v1/claims/" + claim.getString("id") + "/evidence");
        assertEquals(
                List.of("Falso", check, "2022-10-06"),
                List.of(
                        evidence.getString("items[0].rating.words"),
                        evidence.getString("items[0].article.url"),
                        evidence.getString("items[0].article.publishedOn")));
        assertEquals(
                List.of(post, copy),
                read("/v1/claims/" + claim.getString("id") + "/appearances").getList("items.article.url"));
    }

    @Test
    void namesOfSchemaOrgMayBePrefixedAndAPageSaysWhereItsReviewIs() {
        String page = """
                <html><head><link rel="canonical" href="%s"><script type="application/ld+json">
                {&quot;@context&quot;: {&quot;schema&quot;: &quot;http://schema.org/&quot;}, &quot;@type&quot;: &quot;schema:ClaimReview&quot;,
                 &quot;schema:claimReviewed&quot;: &quot;It snows&quot;, &quot;schema:reviewRating&quot;: &quot;Mostly False&quot;,
                 &quot;http://schema.org/itemReviewed&quot;: {&quot;schema:author&quot;: {&quot;schema:name&quot;: &quot;%s&quot;},
                   &quot;schema:datePublished&quot;: &quot;2022-05-24&quot;}};
                </script></head></html>""".formatted(check, speaker);
        assertRows(done(page, "text/html", RECOGNISED), 1, 0, 0, 0);
        JsonPath evidence = read("/v1/claims/" + theClaim().getString("id") + "/evidence");
        assertEquals(
                List.of(check, "Mostly False", "CONTRADICTS"),
                List.of(
                        evidence.getString("items[0].article.url"),
                        evidence.getString("items[0].rating.words"),
                        evidence.getString("items[0].stance")));
    }

    /** Each took hours when expressions looked for what stands at the end. */
    @Test
    void rowsOfAMillionBlanksAreReadInOnePass() {
        String blanks = " ".repeat(1_000_000);
        String page = """
                <script type="application/ld+json">//<![CDATA[
                [%s, %s %s]; //]]></script>""".formatted(
                        review(check, "2022-02-03").replace("It rains", "It" + blanks + "rains"),
                        blanks,
                        review(uniqueUrl(), "2022-02-03").replace(post, post + blanks + "."));
        JsonPath job = done(page, "text/html", RECOGNISED);
        assertEquals(2, job.getInt("rowsRead"), job::prettify);
    }

    @Test
    void feedIsReadToWhereItIsBroken() {
        String feed = """
                {"@type": "DataFeed", "dataFeedElement": [
                  {"@type": "DataFeedItem", "item": null},
                  {"@type": "DataFeedItem", "item": [%s]},
                  {"@type": "DataFeedItem", "item": {"@type": "MediaReview", "associatedClaimReview": %s}},
                  {"@type": "DataFeedItem", "item": {"@type": "Clai""".formatted(review(check, "2022-02-03"), review(uniqueUrl(), "03/02/2022"));
        JsonPath job = done(feed, "application/ld+json", RECOGNISED);
        assertRows(job, 1, 0, 0, 3);
        JsonPath refusals = read(Imports.PATH + "/" + job.getString("id") + "/refusals");
        assertEquals("/dataFeedElement/2/item/associatedClaimReview", refusals.getString("items[1].pointer"));
        assertEquals("/itemReviewed/datePublished", refusals.getString("items[1].errors[0].pointer"));
        String mended = given().get(Imports.PATH + "/" + job.getString("id") + "/refused")
                .asString()
                .replace("03/02/2022", "2022-02-03");
        assertRows(done(mended, "application/json", RECOGNISED), 0, 1, 1, 1);
    }

    @Test
    void answerOfGooglesApiTakesTheReviewForTheSourceAndStillCounts() {
        String answer = """
                {"claims": [
                  {"text": "It rains", "claimant": "%s", "claimDate": "2022-05-24T00:00:00Z", "claimReview": [
                    {"publisher": {"name": "Rain Check"}, "url": "%s", "title": "Does it?",
                     "reviewDate": "2  023-04-14T21:24:00Z", "textualRating": "Mostly False", "languageCode": "en"}]},
                  {"text": "It pours", "claimant": "Unknown", "claimDate": "2022", "claimReview": [{"url": "%s"}]}],
                 "nextPageToken": "CAE"}""".formatted(speaker, check, check);
        JsonPath job = done(answer, "application/json", RECOGNISED);
        assertRows(job, 2, 0, 0, 0);
        JsonPath claim = theClaim();
        assertEquals(
                List.of("2022-05-24", check, "CONTRADICTED"),
                List.of(claim.getString("saidOn"), claim.getString("source.url"), claim.getString("status")));
        assertEquals(
                List.of("It pours"),
                read("/v1/claims?attributed=false&import=" + job.getString("id"))
                        .getList("items.statement"));
    }

    @Test
    void microdataAndRdfaAreReadAndScriptsInNamesStayText() {
        String page = """
                <html><head><link rel="canonical" href="%1$s"></head><body>
                <div itemscope itemtype="http://schema.org/ClaimReview"><a itemprop="url" href="?micro">here</a>
                 <h1 itemprop="claimReviewed">The moon &amp; <b>more</b></h1>
                 <div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Claim">
                  <p itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">%2$s</b></p>
                  <time itemprop="datePublished" datetime="2019-03-01">1 March</time></div>
                 <div itemprop="reviewRating" itemscope><meta itemprop="alternateName" content="False"></div></div>
                <div vocab="https://schema.org/" typeof="ClaimReview"><a property="url" href="%1$s?rdfa">here</a>
                 <h1 property="claimReviewed">&lt;script&gt;alert(1)&lt;/script&gt;</h1>
                 <div property="itemReviewed" typeof="Claim"><p property="author" typeof="Person">
                  <b property="name">%2$s</b></p><time property="datePublished">2019-03-01</time></div></div>
                </body></html>""".formatted(check, speaker);
        assertRows(done(page, "text/html", RECOGNISED), 2, 0, 0, 0);
        List<String> statements = given().queryParam("speaker", speaker)
                .get("/v1/claims")
                .jsonPath()
                .getList("items.statement");
        assertEquals(
                List.of("<script>alert(1)</script>", "The moon & more"),
                statements.stream().sorted().toList());
    }

    private String review(String url, String saidOn) {
        return """
                {"@type": "ClaimReview", "url": "%s", "claimReviewed": "It rains",
                 "itemReviewed": {"@type": "Claim", "datePublished": "%s", "author": "%s", "firstAppearance": {"url": "%s"}},
                 "reviewRating": {"alternateName": "False"}}""".formatted(url, saidOn, speaker, post);
    }

    private JsonPath theClaim() {
        List<String> ids = given().queryParam("speaker", speaker)
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
        assertEquals(1, ids.size());
        return read("/v1/claims/" + ids.get(0));
    }
}
