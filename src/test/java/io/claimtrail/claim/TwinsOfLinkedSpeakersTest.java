package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.claimtrail.testsupport.SpeakerBuilder.link;
import static io.claimtrail.testsupport.SpeakerBuilder.separate;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three speakers who all have the same claim on record are found to be one. */
@HttpTest
class TwinsOfLinkedSpeakersTest {

    private final List<String> names = List.of(unique("Andrii"), unique("Andriy"), unique("Andrij"));
    private final ClaimBuilder words = aClaim().publishedAt(uniqueUrl());
    private List<String> speakers;
    private List<String> claims;

    @BeforeEach
    void recordAndLinkAll() {
        speakers = names.stream().map(name -> aSpeaker(name).id()).toList();
        claims = names.stream().map(name -> words.saidBy(name).id()).toList();
        link(speakers.get(1), speakers.get(0)).then().statusCode(200);
        link(speakers.get(2), speakers.get(0)).then().statusCode(200);
    }

    @Test
    void allStayAndAreRecordedNoFurtherTime() {
        assertEquals(Set.copyOf(claims), claimsOf(names.get(1)));
        names.forEach(name -> refused(name, 0));
    }

    @Test
    void withdrawalHandsTheGuardOn() {
        withdraw(path(0)).then().statusCode(204);
        names.forEach(name -> refused(name, 1));
        withdraw(path(1)).then().statusCode(204);
        names.forEach(name -> refused(name, 2));
        withdraw(path(2)).then().statusCode(204);
        words.saidBy(names.get(0)).sent().then().statusCode(201);
    }

    @Test
    void twinThatComesToGuardStaysAsItWas() {
        String before = given().get(path(1)).asString();
        withdraw(path(0)).then().statusCode(204);
        refused(names.get(0), 1);
        assertEquals(before, given().get(path(1)).asString());
    }

    @Test
    void changeToOtherWordsHandsTheGuardOn() {
        String quote = read(path(0)).getString("quote");
        change(path(0), "quote", unique("Other words")).then().statusCode(200);
        names.forEach(name -> refused(name, 1));
        change(path(0), "quote", quote).then().statusCode(409).body("existing", equalTo(path(1)));
    }

    @Test
    void changeToAnotherSpeakerOrSourceHandsTheGuardOn() {
        change(path(0), "speaker", Map.of("id", aSpeaker().id())).then().statusCode(200);
        names.forEach(name -> refused(name, 1));
        String elsewhere = read("/v1/claims/" + aClaim().id()).getString("source.id");
        change(path(1), "source", Map.of("id", elsewhere)).then().statusCode(200);
        names.forEach(name -> refused(name, 2));
    }

    @Test
    void changeOfWhatMakesNoTwinKeepsTheGuard() {
        change(path(0), "kind", "OPINION").then().statusCode(200);
        change(path(1), "saidOn", "2021").then().statusCode(200);
        names.forEach(name -> refused(name, 0));
    }

    @Test
    void twinThatDoesNotGuardCanBeChangedAndWithdrawn() {
        String other = unique("Other words");
        change(path(1), "quote", other).then().statusCode(200);
        withdraw(path(2)).then().statusCode(204);
        names.forEach(name -> refused(name, 0));
        words.saying(other).saidBy(names.get(2)).sent().then().statusCode(409).body("existing", equalTo(path(1)));
    }

    @Test
    void separationRestoresEachToItsOwn() {
        separate(speakers.get(1)).then().statusCode(200);
        separate(speakers.get(2)).then().statusCode(200);
        for (int i = 0; i < 3; i++) {
            assertEquals(Set.of(claims.get(i)), claimsOf(names.get(i)));
            refused(names.get(i), i);
        }
    }

    @Test
    void separatedTwinLeavesAGuardBehind() {
        withdraw(path(0)).then().statusCode(204);
        separate(speakers.get(1)).then().statusCode(200);
        refused(names.get(0), 2);
        refused(names.get(1), 1);
        refused(names.get(2), 2);
    }

    @Test
    void twinThatGoesToAnotherHolderLeavesAGuardBehind() {
        withdraw(path(0)).then().statusCode(204);
        String name = unique("Holder");
        link(speakers.get(1), aSpeaker(name).id()).then().statusCode(200);
        refused(names.get(0), 2);
        refused(name, 1);
    }

    @Test
    void twinsUnderOneNameGoTogether() {
        change(path(2), "speaker", Map.of("id", speakers.get(1))).then().statusCode(200);
        assertEquals(Set.copyOf(claims), claimsOf(names.get(0)));
        separate(speakers.get(1)).then().statusCode(200);
        assertEquals(Set.of(claims.get(1), claims.get(2)), claimsOf(names.get(1)));
        refused(names.get(0), 0);
        refused(names.get(1), 1);
    }

    private String path(int claim) {
        return "/v1/claims/" + claims.get(claim);
    }

    private void refused(String speaker, int existing) {
        words.saidBy(speaker).sent().then().statusCode(409).body("existing", equalTo(path(existing)));
    }

    private static Set<String> claimsOf(String speaker) {
        return Set.copyOf(read("/v1/claims?speaker=" + speaker).getList("items.id"));
    }
}
