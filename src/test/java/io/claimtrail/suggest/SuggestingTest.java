package io.claimtrail.suggest;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.claimtrail.testsupport.SpeakerBuilder.link;
import static io.claimtrail.testsupport.SpeakerBuilder.separate;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are suggested as they are typed. */
@HttpTest
@AnyDatabase
class SuggestingTest {

    /** A word that no other test's names have. */
    private final String word = unique("q").replace(" ", "");

    @ParameterizedTest(name = "“{1}” suggests {0}: {2}")
    @CsvSource({
        "Łukašenka Ж, lukasenka Ж, true",
        "Łukašenka Ж, LUK Ж, true",
        "Łukašenka Ж, Ж łuk, true",
        "Łukašenka Ж, ukasenka Ж, false",
        "Łukašenka Ж, Ж luk x, false",
        "Maria-José O'Neill Ж, jose Ж, true",
        "Maria-José O'Neill Ж, neil Ж, true",
        "Maria-José O'Neill Ж, maria j Ж, true",
        "Maria-José O'Neill Ж, oneil Ж, true",
        "Maria-José O'Neill Ж, mariajos Ж, true",
        "Maria-José O'Neill Ж, joseo Ж, false",
        "Jürgen Müller Ж, muell Ж, true",
        "Jürgen Müller Ж, mull juergen Ж, true",
        "Лукашенко Ж, лук Ж, true",
        "Іван Ґалаґан Ж, галаг Ж, true",
        "習近平 Ж, 習近 Ж, true",
        "習近平 Ж, Ж 習, true",
        "محمّد Ж, محم Ж, true",
        "Ж, ЖЖ, false"
    })
    void wordsAreFoundByTheirBeginnings(String name, String typed, boolean isFound) {
        String id = aSpeaker(name.replace("Ж", word)).id();
        assertEquals(isFound ? List.of(id) : List.of(), suggested(typed.replace("Ж", word)));
    }

    @Test
    void longBeginningsAreFoundLikeShortOnes() {
        String id = aSpeaker(word + "abcdef").id();
        for (int length = 4; length <= word.length() + 6; length++) {
            suggestions("kind", "SPEAKER", "q", (word + "abcdef").substring(0, length))
                    .body("items.id", hasItem(id));
        }
    }

    @Test
    void aliasLeadsToItsSpeakerAndIsNamed() {
        String id =
                aSpeaker(word + " Demchenko").alias("Andriy " + word, "Nobody").id();
        suggestions("q", "andriy " + word)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].name", equalTo(word + " Demchenko"))
                .body("items[0].value", equalTo(id))
                .body("items[0].matched", equalTo("Andriy " + word))
                .body("items[0].highlight", equalTo("<mark>Andriy " + word + "</mark>"));
        suggestions("q", word).body("items[0].matched", nullValue());
    }

    @Test
    void publisherIsFoundByNameAndBySite() {
        String site = word + ".example";
        String name = unique("Gazette & Sons");
        anArticle().with("publisher", Map.of("site", site, "name", name)).recorded();
        suggestions("q", "sons " + name.substring(name.lastIndexOf(' ') + 1))
                .body("items.kind", equalTo(List.of("PUBLISHER")))
                .body("items[0].value", equalTo(site))
                .body("items[0].matched", nullValue())
                .body(
                        "items[0].highlight",
                        equalTo(name.replace("&", "&amp;").replaceFirst("Sons.*", "<mark>$0</mark>")));
        suggestions("q", site).body("items.name", equalTo(List.of(name))).body("items[0].matched", equalTo(site));
    }

    @Test
    void topicIsFoundAndItsValueFiltersClaims() {
        String claim = aClaim().about("Zoning " + word).id();
        String value = suggestions("q", "zon " + word).extract().path("items[0].value");
        assertEquals(
                List.of(claim),
                given().queryParam("topic", value).get("/v1/claims").path("items.id"));
    }

    @Test
    void kindsLeaveOthersOut() {
        String speaker = aSpeaker("Zoning " + word).id();
        aClaim().about("Zoning " + word).id();
        suggestions("q", "zoning " + word).body("items", hasSize(2));
        assertEquals(List.of(speaker), suggested("zoning " + word, "kind", "SPEAKER", "kind", "PUBLISHER"));
        assertEquals(List.of(), suggested("zoning " + word, "kind", "PUBLISHER"));
    }

    @Test
    void namesThatStartSoComeFirstThenThoseWithAWordThatDoes() {
        String scattered = aSpeaker("B " + word + "x a " + word).id();
        String later = aSpeaker("Z " + word + " ax").id();
        String longer = aSpeaker(word + " abcdef").id();
        String shorter = aSpeaker(word + " abd").id();
        String before = aSpeaker(word + " abc").id();
        assertEquals(List.of(before, shorter, longer, later, scattered), suggested(word + " a"));
        assertEquals(List.of(before, shorter), suggested(word + " a", "limit", "2"));
    }

    @Test
    void renamedSpeakerIsFoundByBothNamesAtOnce() {
        String id = aSpeaker("Old " + word).id();
        change("/v1/speakers/" + id, "name", "New " + word).then().statusCode(200);
        suggestions("q", "new " + word).body("items[0].name", equalTo("New " + word));
        suggestions("q", "old " + word).body("items[0].matched", equalTo("Old " + word));
        change("/v1/speakers/" + id, "aliases", List.of()).then().statusCode(200);
        assertEquals(List.of(), suggested("old " + word));
    }

    @Test
    void renamedPublisherAndTopicAreFoundByTheirNewNamesAlone() {
        String publisher = anArticle()
                .with("publisher", Map.of("site", word + ".example", "name", "Old " + word))
                .recorded()
                .getString("publisher.id");
        aClaim().about("Old topic " + word).id();
        String topic = suggested("old topic " + word).get(0);
        change("/v1/publishers/" + publisher, "name", "New " + word).then().statusCode(200);
        change("/v1/topics/" + topic, "name", "New topic " + word).then().statusCode(200);
        assertEquals(List.of(), suggested("old " + word));
        assertEquals(List.of(publisher, topic), suggested("new " + word));
    }

    @Test
    void heldSpeakerIsSuggestedAsItsHolderUntilTheyAreSeparated() {
        String held = aSpeaker("Alaksandr " + word).id();
        String holder = aSpeaker("Alexander " + word).id();
        link(held, holder).then().statusCode(200);
        suggestions("q", "alaks " + word)
                .body("items.id", equalTo(List.of(holder)))
                .body("items[0].name", equalTo("Alexander " + word))
                .body("items[0].matched", equalTo("Alaksandr " + word));
        change("/v1/speakers/" + held, "aliases", List.of("Sasha " + word))
                .then()
                .statusCode(200);
        assertEquals(List.of(holder), suggested("sasha " + word));
        separate(held).then().statusCode(200);
        assertEquals(List.of(held), suggested("alaks " + word));
        assertEquals(List.of(holder), suggested("alexander " + word));
    }

    @Test
    void withdrawnThingsAreNotSuggested() {
        String id = aSpeaker(word).id();
        assertEquals(List.of(id), suggested(word));
        withdraw("/v1/speakers/" + id).then().statusCode(204);
        assertEquals(List.of(), suggested(word));
        assertEquals(410, given().get("/v1/speakers/" + id).statusCode());
    }

    @Test
    void nothingOfANameIsTakenForHtml() {
        aSpeaker("<b>" + word + "</b>").id();
        suggestions("q", word).body("items[0].highlight", equalTo("&lt;b&gt;<mark>" + word + "</mark>&lt;/b&gt;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!", "-", "*", "\"", "…", "🎈", "()", "' '"})
    void punctuationSuggestsNothing(String typed) {
        assertEquals(List.of(), suggested(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Ж", "-Ж", "Ж*", "Ж?", "(Ж", "Ж OR"})
    void operatorsOfTheQueryLanguageMeanNothingHere(String typed) {
        String id = aSpeaker(word + " or").id();
        assertEquals(List.of(id), suggested(typed.replace("Ж", word)));
    }

    @ParameterizedTest
    @CsvSource({
        "q, ''",
        "q, ' '",
        "kind, TOPICS",
        "kind, topic",
        "limit, 0",
        "limit, 21",
        "limit, ten",
        "cursor, abc",
        "name, x"
    })
    void badValueIs400ThatNamesTheParameter(String parameter, String value) {
        Map<String, String> parameters = parameter.equals("q") ? Map.of() : Map.of("q", "luk");
        given().queryParams(parameters)
                .queryParam(parameter, value)
                .get("/v1/suggest")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors.parameter", hasItem(parameter));
    }

    @Test
    void nothingTypedIs400() {
        given().get("/v1/suggest").then().statusCode(400).body("errors.parameter", equalTo(List.of("q")));
    }

    @Test
    void moreThanALongNameIs400() {
        suggestions("q", "ж ".repeat(100));
        given().queryParam("q", "ж ".repeat(100) + "x")
                .get("/v1/suggest")
                .then()
                .statusCode(400)
                .body("errors.parameter", equalTo(List.of("q")));
    }

    @Test
    void speakerOfAClaimJustRecordedIsSuggested() {
        String claim = aClaim().saidBy("Fresh " + word).id();
        assertEquals(List.of(read("/v1/claims/" + claim).getString("speaker.id")), suggested("fre " + word));
    }

    private static List<String> suggested(String typed, String... parameters) {
        String[] all = new String[parameters.length + 2];
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        all[0] = "q";
        all[1] = typed;
        return suggestions(all).extract().path("items.id");
    }

    private static ValidatableResponse suggestions(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/v1/suggest").then().statusCode(200);
    }
}
