package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims lead to others that say something like them. */
@HttpTest
@AnyDatabase
class SimilarClaimsTest {

    /** Two words that make a family of claims. */
    private final String one = unique("a").replace(" ", "");

    private final String other = unique("b").replace(" ", "");

    /** A third one, with spaces around it: in a word of other tests their claims would be similar too. */
    private final String attacks = " " + unique("c").replace(" ", "") + " ";

    @ParameterizedTest(name = "{0}: “{1}” is like “{2}”: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We will never send soldiers of A to B | Soldier of A will never be sent to B | true",
                "en | We will never send soldiers of A to B | We will never raise the taxes on the families | false",
                "en | Inflation of A falls below B by the end of the year | By the end of the year inflation of A is below B | true",
                "en | Inflation of A falls below B by the end of the year | The war of the families is not over | false",
                "ru | Ни один солдат A не останется на территории B | Солдаты A останутся на территориях B | true",
                "uk | Жоден солдат A не залишиться на території B | Солдати A залишаться в B | true",
                "de | Kein Soldat aus A wird in B bleiben | In B bleiben keine Soldaten aus A | true",
                "- | Ninguna tropa A se queda en B | En B no se queda ninguna tropa A | true",
                "zh | A军队不会留在B白俄罗斯 | B白俄罗斯没有A军队 | true"
            })
    void mostOfItsSignificantWordsMakeAClaimSimilar(String language, String quote, String another, boolean isSimilar) {
        String id = claim(language, quote).id();
        String found = claim(language, another).id();
        assertEquals(isSimilar, similar(id).contains(found));
        assertEquals(isSimilar, similar(found).contains(id));
    }

    @Test
    void claimIsNotSimilarToItself() {
        assertEquals(List.of(), similar(saying(one + " " + other).id()));
    }

    @Test
    void statementCountsLikeTheQuote() {
        String quoted = saying(one + attacks + other).id();
        String paraphrased =
                saying(null).with("statement", one + attacks + other).id();
        assertEquals(List.of(paraphrased), similar(quoted));
        assertEquals(List.of(quoted), similar(paraphrased));
    }

    @Test
    void wordsOfSpeakersAndSourcesDoNotCount() {
        String id = saying(one + attacks + other).id();
        saying(unique("Nothing of the kind")).saidBy(one + attacks + other).id();
        saying(unique("Nothing of the kind"))
                .source("title", one + attacks + other)
                .id();
        assertEquals(List.of(), similar(id));
    }

    @Test
    void mostSimilarComesFirstAndIsScoredAndMarked() {
        String id = saying(one + attacks + other + " <again>").id();
        String near = saying(one + attacks + other + " <often>").id();
        String same = saying(one + attacks + other + " <again>").id();
        given().get("/v1/claims/{id}/similar", id)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(same, near)))
                .body("items[1].match.score", greaterThan(0f))
                .body("items[1].match.score", lessThan(scoreOf(id)))
                .body("items[1].match.matchedIn", equalTo(List.of("quote")))
                .body(
                        "items[1].match.highlights.quote",
                        equalTo("<mark>" + one + attacks + other + "</mark> &lt;often&gt;"));
        given().queryParam("limit", 1)
                .get("/v1/claims/{id}/similar", id)
                .then()
                .body("items.id", equalTo(List.of(same)));
    }

    @Test
    void changesAndWithdrawalsAreFollowedAtOnce() {
        String id = saying(one + attacks + other).id();
        String another = saying("Peace for " + one).id();
        assertEquals(List.of(), similar(id));
        change("/v1/claims/" + another, "quote", one + attacks + other + "!")
                .then()
                .statusCode(200);
        assertEquals(List.of(another), similar(id));
        withdraw("/v1/claims/" + another).then().statusCode(204);
        assertEquals(List.of(), similar(id));
    }

    @Test
    void veryLongClaimIsCompared() {
        String text = (one + attacks + other + " ").repeat(120) + "and much else ".repeat(200);
        String id = saying(text).id();
        String another = saying(text + "!").id();
        assertTrue(similar(id).contains(another));
    }

    @Test
    void claimOfManyDifferentWordsIsCompared() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(one).append(i).append("ция ");
        }
        String id = claim("uk", text.toString()).id();
        String another = claim("uk", text + "!").id();
        assertEquals(List.of(another), similar(id));
    }

    @Test
    void claimWithoutWordsHasNoneLikeIt() {
        assertEquals(List.of(), similar(saying("🎈 … 🎈").id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "51", "-1", "ten", "1.5", ""})
    void badLimitIs400(String limit) {
        given().queryParam("limit", limit)
                .get("/v1/claims/{id}/similar", saying(one).id())
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("limit"));
    }

    @Test
    void unknownParameterIs400() {
        given().queryParam("cursor", "x")
                .get("/v1/claims/{id}/similar", saying(one).id())
                .then()
                .statusCode(400);
    }

    @Test
    void unknownAndWithdrawnClaimsAre404And410() {
        assertProblem(ProblemType.NOT_FOUND, given().get("/v1/claims/{id}/similar", UUID.randomUUID()));
        String id = saying(one).id();
        withdraw("/v1/claims/" + id).then().statusCode(204);
        assertProblem(ProblemType.WITHDRAWN, given().get("/v1/claims/{id}/similar", id));
    }

    private ClaimBuilder claim(String language, String quote) {
        return saying(quote.replace("A", one).replace("B", other))
                .with("language", language.equals("-") ? null : language);
    }

    private static ClaimBuilder saying(String quote) {
        return aClaim().with("quote", quote);
    }

    private static List<String> similar(String id) {
        return given().queryParam("limit", 50)
                .get("/v1/claims/{id}/similar", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(lessThan(51)))
                .body("items.id", not(hasItem(id)))
                .extract()
                .path("items.id");
    }

    /** How well the claim with the same words fits. */
    private static float scoreOf(String id) {
        return given().get("/v1/claims/{id}/similar", id).path("items[0].match.score");
    }
}
