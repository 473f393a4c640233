package io.claimtrail.speaker;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.claimtrail.testsupport.SpeakerBuilder.link;
import static io.claimtrail.testsupport.SpeakerBuilder.separate;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Andrii and Andriy Demchenko, recorded as two, are found to be one. */
@HttpTest
class LinkingSpeakersTest {

    private final String andrii = unique("Andrii Demchenko");
    private final String andriy = unique("Andriy Demchenko");
    private String holder;
    private String held;

    @BeforeEach
    void recordBoth() {
        holder = aSpeaker(andrii).id();
        held = aSpeaker(andriy).id();
    }

    @Test
    void linkTellsOfItsHolderAndWhy() {
        given().contentType("application/json")
                .body(Map.of("speaker", holder, "reason", "Two transliterations"))
                .put("/v1/speakers/{id}/holder", held)
                .then()
                .statusCode(200)
                .body("heldBy.id", equalTo(holder))
                .body("heldBy.name", equalTo(andrii))
                .body("heldBy.reason", equalTo("Two transliterations"));
        separate(held).then().statusCode(200);
        assertNull(read("/v1/speakers/" + held).get("heldBy"));
    }

    @Test
    void claimsUnderEitherNameAreTheHoldersUntilSeparated() {
        String one = aClaim().saidBy(andrii).id();
        String other = aClaim().saidBy(andriy).id();
        assertEquals(Set.of(one), claimsOf(andrii));
        link(held, holder).then().statusCode(200);
        for (String name : List.of(andrii, andriy, holder, held)) {
            assertEquals(Set.of(one, other), claimsOf(name), name);
        }
        assertEquals(andrii, read("/v1/claims/" + other).getString("speaker.name"));
        assertEquals(andriy, read("/v1/claims/" + other).getString("speaker.recordedAs"));
        separate(held).then().statusCode(200);
        assertEquals(Set.of(one), claimsOf(andrii));
        assertEquals(Set.of(other), claimsOf(andriy));
        assertNull(read("/v1/claims/" + other).get("speaker.recordedAs"));
    }

    @Test
    void claimRecordedUnderAHeldNameIsTheHoldersAndGoesWithItsName() {
        link(held, holder).then().statusCode(200);
        String claim = aClaim().saidBy(andriy).id();
        assertEquals(holder, read("/v1/claims/" + claim).getString("speaker.id"));
        separate(held).then().statusCode(200);
        assertEquals(held, read("/v1/claims/" + claim).getString("speaker.id"));
    }

    @Test
    void linkedTwinsStaySideBySideAndAreRecordedNoThirdTime() {
        ClaimBuilder words = aClaim().publishedAt(uniqueUrl());
        String one = words.saidBy(andrii).id();
        String other = words.saidBy(andriy).id();
        link(held, holder).then().statusCode(200);
        assertEquals(Set.of(one, other), claimsOf(andrii));
        words.saidBy(andrii).sent().then().statusCode(409).body("existing", equalTo("/v1/claims/" + one));
        words.saidBy(andriy).sent().then().statusCode(409);
        separate(held).then().statusCode(200);
        assertEquals(Set.of(one), claimsOf(andrii));
        words.saidBy(andrii).sent().then().statusCode(409).body("existing", equalTo("/v1/claims/" + one));
        words.saidBy(andriy).sent().then().statusCode(409).body("existing", equalTo("/v1/claims/" + other));
    }

    @Test
    void sameWordsUnderTheOtherNameAreATwinOnceLinked() {
        ClaimBuilder words = aClaim();
        String one = words.saidBy(andrii).id();
        link(held, holder).then().statusCode(200);
        words.saidBy(andriy).sent().then().statusCode(409).body("existing", equalTo("/v1/claims/" + one));
    }

    @Test
    void speakerCannotHoldItself() {
        link(held, held).then().statusCode(422).body("errors.pointer", hasItem("/speaker"));
    }

    @Test
    void chainsAreRefused() {
        String third = aSpeaker().id();
        link(held, holder).then().statusCode(200);
        link(third, held).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        link(holder, held).then().statusCode(409).body("detail", containsString("held by this one"));
        link(holder, third).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        link(holder, held).then().statusCode(409);
        link(third, holder).then().statusCode(200);
    }

    @Test
    void linkCanBeMadeToAnotherHolder() {
        String third = aSpeaker().id();
        String claim = aClaim().saidBy(andriy).id();
        link(held, holder).then().statusCode(200);
        link(held, third).then().statusCode(200);
        assertEquals(third, read("/v1/claims/" + claim).getString("speaker.id"));
        assertEquals(Set.of(), claimsOf(andrii));
    }

    @Test
    void unknownAndWithdrawnHoldersAreRefused() {
        link(held, UUID.randomUUID().toString()).then().statusCode(422).body("errors.pointer", hasItem("/speaker"));
        withdraw("/v1/speakers/" + holder).then().statusCode(204);
        link(held, holder).then().statusCode(422).body("errors.pointer", hasItem("/speaker"));
        link(UUID.randomUUID().toString(), held).then().statusCode(404);
        link(holder, held).then().statusCode(410);
    }

    @Test
    void holderCannotBeWithdrawnFromUnderTheHeld() {
        link(held, holder).then().statusCode(200);
        withdraw("/v1/speakers/" + holder).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        separate(held).then().statusCode(200);
        withdraw("/v1/speakers/" + holder).then().statusCode(204);
    }

    @Test
    void linkingTwiceAndSeparatingTwiceChangeNothingMore() {
        link(held, holder).then().statusCode(200);
        link(held, holder).then().statusCode(200).body("heldBy.id", equalTo(holder));
        separate(held).then().statusCode(200);
        separate(held).then().statusCode(200);
    }

    private static Set<String> claimsOf(String speaker) {
        List<String> ids = given().queryParam("speaker", speaker)
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return Set.copyOf(ids);
    }
}
