package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Relations.relate;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Claims are found by the articles that report them and by their relations to other claims. */
@HttpTest
class FilteringClaimsByLinkTest {

    private final String speaker = unique("Speaker");
    private final String url = uniqueUrl();

    @Test
    void articleFindsByItsIdAndAnyFormOfItsUrl() {
        String alias = uniqueUrl();
        String article = anArticle().at(url).with("aliasUrls", List.of(alias)).id();
        String id = aClaim().publishedAt(url).id();
        for (String form : List.of(
                article,
                url,
                url + "/",
                url + "?utm_source=mail&fbclid=x#top",
                url.replace("https://", "http://www."),
                url.replace("https://site", "HTTPS://SITE"),
                alias,
                alias + "/#x")) {
            assertEquals(List.of(id), found("article", form), form);
        }
        assertEquals(List.of(), found("article", url + "?page=2"));
        assertEquals(List.of(), found("article", uniqueUrl()));
        assertEquals(List.of(), found("article", UUID.randomUUID().toString()));
    }

    @Test
    void articleFindsWhatItReportsBesideWhatItIsTheSourceOf() {
        String source = aClaim().publishedAt(url).id();
        String reported = aClaim().id();
        String appearance = appearance(reported, url);
        String assessed = aClaim().id();
        evidence("CONTRADICTS", assessed).at(url).id();
        assertEquals(Set.of(source, reported), Set.copyOf(found("article", url)));
        withdraw("/v1/claims/" + reported + "/appearances/" + appearance).then().statusCode(204);
        assertEquals(List.of(source), found("article", url));
    }

    @Test
    void severalArticlesMayEachReport() {
        String one = aClaim().publishedAt(url).id();
        String elsewhere = uniqueUrl();
        String two = aClaim().publishedAt(elsewhere).id();
        assertEquals(Set.of(one, two), Set.copyOf(found("article", url, "article", elsewhere)));
        appearance(one, elsewhere);
        assertEquals(2, found("article", url, "article", elsewhere).size());
    }

    @Test
    void relationFindsBothEnds() {
        String from = claim();
        String to = claim();
        claim();
        relate(from, "SUPERSEDES", to);
        assertEquals(Set.of(from, to), Set.copyOf(found("speaker", speaker, "relation", "SUPERSEDES")));
        assertEquals(List.of(), found("speaker", speaker, "relation", "NEGATES"));
        assertEquals(
                Set.of(from, to),
                Set.copyOf(found("speaker", speaker, "relation", "NEGATES", "relation", "SUPERSEDES")));
    }

    @Test
    void relationThatWasTakenBackFindsNothing() {
        String from = claim();
        String relation = relate(from, "REPEATS", claim());
        withdraw("/v1/claims/" + from + "/relations/" + relation).then().statusCode(204);
        assertEquals(List.of(), found("speaker", speaker, "relation", "REPEATS"));
    }

    @Test
    void relationToAWithdrawnClaimFindsNothing() {
        String from = claim();
        String to = claim();
        relate(from, "REPEATS", to);
        withdraw("/v1/claims/" + to).then().statusCode(204);
        assertEquals(List.of(), found("speaker", speaker, "relation", "REPEATS"));
    }

    private String claim() {
        return aClaim().saidBy(speaker).id();
    }

    private static String appearance(String claim, String url) {
        return given().contentType("application/json")
                .body(Map.of("article", Map.of("url", url)))
                .post("/v1/claims/{id}/appearances", claim)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
