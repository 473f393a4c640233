package io.claimtrail.speaker;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class FindingSpeakersTest {

    /** A word that no other test has. */
    private final String word = unique("x").replace(" ", "");

    @Test
    void beginningOfAnyWordOfAnyNameFinds() {
        String id =
                aSpeaker("Alexander Łuk" + word).alias("Аляксандр Dém" + word).id();
        for (String name : List.of(
                "luk" + word,
                "ŁUK" + word,
                "luk" + cut(word),
                "dem" + cut(word),
                "Luk" + word + " alex",
                "l lu luk" + word + " a".repeat(70),
                "аля dem" + word)) {
            assertEquals(List.of(id), found(name), name);
        }
    }

    @Test
    void middleOfAWordFindsNobody() {
        aSpeaker("Alexander Luk" + word).id();
        assertEquals(List.of(), found("uk" + word));
        assertEquals(List.of(), found("luk" + word + " boris"));
        assertEquals(List.of(), found("..."));
    }

    @Test
    void withdrawnSpeakerIsNotFound() {
        withdraw("/v1/speakers/" + aSpeaker("Luk" + word).id()).then().statusCode(204);
        assertEquals(List.of(), found("luk" + word));
    }

    @Test
    void kindFilters() {
        String person = aSpeaker("One " + word).id();
        String organisation =
                aSpeaker("Two " + word).with("kind", "ORGANIZATION").id();
        assertEquals(List.of(person), found(word, "kind", "PERSON"));
        assertEquals(List.of(organisation), found(word, "kind", "ORGANIZATION"));
        assertEquals(
                2,
                read("/v1/speakers?name=" + word + "&kind=PERSON&kind=ORGANIZATION")
                        .getList("items")
                        .size());
    }

    @Test
    void namesSortWithoutAccentsAndCase() {
        String b = aSpeaker("Bo " + word).id();
        String c = aSpeaker("Łca " + word).id();
        String a = aSpeaker("álbo " + word).id();
        assertEquals(List.of(a, b, c), found(word));
        assertEquals(List.of(c, b, a), found(word, "sort", "-name"));
        assertEquals(List.of(b, c, a), found(word, "sort", "recordedAt"));
    }

    @Test
    void asManyWordsAsNoNameHasAreRefused() {
        String words = "aa ab ac ad ae af ag ah ai aj ak al am an ao ap aq ar as at";
        assertEquals(List.of(), found(words));
        given().queryParam("name", words + " au")
                .get("/v1/speakers")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", org.hamcrest.Matchers.equalTo("name"));
    }

    @ParameterizedTest
    @CsvSource({"kind, ANIMAL", "sort, age", "limit, 201", "cursor, x", "role, minister"})
    void badValueIs400ThatNamesTheParameter(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/v1/speakers")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(parameter));
    }

    private static List<String> found(String name, String... more) {
        return given().queryParam("name", name)
                .queryParams(more.length == 0 ? java.util.Map.of() : java.util.Map.of(more[0], more[1]))
                .get("/v1/speakers")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String cut(String text) {
        return text.substring(0, text.length() - 1);
    }
}
