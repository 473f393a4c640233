package io.claimtrail.speaker;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RatedClaim;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class RecordingSpeakersTest {

    @Test
    void speakerIsKeptAsGiven() {
        String name = unique("Łukašenka\u00A0’s");
        String alias = unique("Аляксандр");
        String id = aSpeaker(name)
                .alias(alias)
                .with("role", "President")
                .with("sameAs", List.of("https://www.wikidata.org/wiki/Q2866"))
                .id();
        given().get("/v1/speakers/{id}", id)
                .then()
                .body("name", equalTo(name))
                .body("kind", equalTo("PERSON"))
                .body("role", equalTo("President"))
                .body("aliases", contains(alias))
                .body("sameAs", contains("https://www.wikidata.org/wiki/Q2866"))
                .body("heldBy", nullValue());
    }

    @Test
    void organisationSaysSo() {
        String id = aSpeaker().with("kind", "ORGANIZATION").id();
        assertEquals("ORGANIZATION", read("/v1/speakers/" + id).getString("kind"));
    }

    @Test
    void takenNameIs409ThatNamesItsHolder() {
        String name = unique("Andrii Demchenko");
        String alias = unique("Andriy Demchenko");
        String id = aSpeaker(name).alias(alias).id();
        for (String taken :
                List.of(name, alias, name.toUpperCase(java.util.Locale.ROOT), name.replace(" ", "\u00A0 "))) {
            aSpeaker(taken).sent().then().statusCode(409).body("existing", endsWith("/v1/speakers/" + id));
            aSpeaker().alias(taken).sent().then().statusCode(409).body("existing", endsWith("/v1/speakers/" + id));
        }
    }

    @Test
    void namesThatDifferInAccentsAreTwo() {
        String name = unique("Zelensky");
        aSpeaker(name).id();
        aSpeaker(name.replace("y", "ý")).sent().then().statusCode(201);
    }

    @Test
    void namesThatAreTheSameCountOnce() {
        String name = unique("Makei");
        aSpeaker(name)
                .alias(name, " " + name + " ", name.toLowerCase(java.util.Locale.ROOT))
                .sent()
                .then()
                .statusCode(201)
                .body("aliases", empty());
    }

    @Test
    void claimFindsItsSpeakerByAlias() {
        String alias = unique("Andriy Demchenko");
        String id = aSpeaker(unique("Andrii Demchenko")).alias(alias).id();
        assertEquals(id, aClaim().saidBy(alias).recorded().getString("speaker.id"));
    }

    @Test
    void unknownNameMakesANewSpeakerNeverAGuess() {
        String name = unique("Andrii Demchenko");
        String id = aSpeaker(name).id();
        assertNotEquals(id, aClaim().saidBy(name.replace("ii", "iy")).recorded().getString("speaker.id"));
        assertNotEquals(
                id, aClaim().saidBy(name.replace("Andrii ", "")).recorded().getString("speaker.id"));
    }

    @Test
    void renamedSpeakerKeepsTheOldNameAsAlias() {
        String old = unique("Andrii");
        String alias = unique("Andriy");
        String renamed = unique("Andrij");
        String path = "/v1/speakers/" + aSpeaker(old).alias(alias).id();
        change(path, "name", renamed)
                .then()
                .statusCode(200)
                .body("name", equalTo(renamed))
                .body("aliases", contains(old, alias));
        aSpeaker(old).sent().then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"aliases, Alias of ", "sameAs, https://people.example/"})
    void changeOfWhatIsKeptBesideTheSpeakerIsDated(String property, String value) {
        String path = "/v1/speakers/" + RatedClaim.recorded().speaker();
        Instant before = Instant.parse(read(path).getString("changedAt"));
        change(path, property, List.of(value + uniqueWord())).then().statusCode(200);
        Instant after = Instant.parse(read(path).getString("changedAt"));
        assertTrue(after.isAfter(before), () -> before + " and " + after);
        change(path, property, read(path).getList(property)).then().statusCode(200);
        assertEquals(after, Instant.parse(read(path).getString("changedAt")));
    }

    @Test
    void patchThatListsTheAliasesDecidesAlone() {
        String old = unique("Old");
        String path = "/v1/speakers/" + aSpeaker(old).alias(unique("Alias")).id();
        change(path, Map.of("name", unique("New"), "aliases", List.of()))
                .then()
                .statusCode(200)
                .body("aliases", empty());
        aSpeaker(old).sent().then().statusCode(201);
    }

    @Test
    void aliasCanBecomeTheMainName() {
        String old = unique("Old");
        String alias = unique("Alias");
        String path = "/v1/speakers/" + aSpeaker(old).alias(alias).id();
        change(path, "name", alias)
                .then()
                .statusCode(200)
                .body("name", equalTo(alias))
                .body("aliases", contains(old));
    }

    @Test
    void renameToATakenNameIs409() {
        String taken = unique("Taken");
        String holder = aSpeaker(taken).id();
        change("/v1/speakers/" + aSpeaker().id(), "name", taken)
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/speakers/" + holder));
    }

    @Test
    void faultsAreNamedTogether() {
        aSpeaker(" ")
                .alias("\u200B")
                .with("kind", "ANIMAL")
                .with("sameAs", List.of("javascript:alert(1)"))
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/aliases/0"))
                .body("errors.pointer", hasItem("/kind"))
                .body("errors.pointer", hasItem("/sameAs/0"));
    }

    @Test
    void nameCannotBeCleared() {
        change("/v1/speakers/" + aSpeaker().id(), "name", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/name"));
    }

    @Test
    void speakerInUseCannotBeWithdrawn() {
        String claim = aClaim().id();
        String speaker = "/v1/speakers/" + read("/v1/claims/" + claim).getString("speaker.id");
        withdraw(speaker).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        withdraw("/v1/claims/" + claim).then().statusCode(204);
        withdraw(speaker).then().statusCode(204);
        given().get(speaker).then().statusCode(410).body("reason", equalTo("Recorded by mistake"));
    }

    @Test
    void namesOfAWithdrawnSpeakerCanBeUsedAnew() {
        String name = unique("Name");
        String alias = unique("Alias");
        String first = aSpeaker(name).alias(alias).id();
        withdraw("/v1/speakers/" + first).then().statusCode(204);
        assertNotEquals(first, aSpeaker(alias).alias(name).id());
    }

    @Test
    void unknownSpeakerIs404() {
        given().get("/v1/speakers/{id}", UUID.randomUUID()).then().statusCode(404);
        aClaim().with("speaker", Map.of("id", UUID.randomUUID()))
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/speaker/id"));
    }
}
