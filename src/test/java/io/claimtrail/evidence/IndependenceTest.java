package io.claimtrail.evidence;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.claimtrail.testsupport.SpeakerBuilder.link;
import static io.claimtrail.testsupport.SpeakerBuilder.separate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Evidence that rests on the claim's own speaker or source is listed, and does not count. Agencies: see the next test. */
@HttpTest
class IndependenceTest {

    @Test
    void sameSpeakersWordDoesNotCount() {
        String speaker = unique("Speaker");
        JsonPath linked = evidence("CORROBORATES", aClaim().saidBy(speaker).id())
                .with("speaker", Map.of("name", speaker))
                .recorded();
        assertFalse(linked.getBoolean("independent"));
        assertEquals("SAME_SPEAKER", linked.getString("dependence"));
        assertNotNull(linked.getString("independenceReason"));
        assertEquals("UNASSESSED", linked.getString("claim.status"));
    }

    @Test
    void sameSpeakersWordUnderAnAliasDoesNotCount() {
        String name = unique("Andrii");
        String alias = unique("Andriy");
        aSpeaker(name).alias(alias).id();
        JsonPath linked = evidence("CORROBORATES", aClaim().saidBy(name).id())
                .with("speaker", Map.of("name", alias))
                .recorded();
        assertEquals("SAME_SPEAKER", linked.getString("dependence"));
    }

    @Test
    void anotherSpeakersWordCounts() {
        JsonPath linked = evidence("CORROBORATES", aClaim().id())
                .with("speaker", Map.of("name", unique("Witness")))
                .recorded();
        assertTrue(linked.getBoolean("independent"));
        assertEquals("CORROBORATED", linked.getString("claim.status"));
    }

    @Test
    void wordOfALinkedSpeakerDoesNotCountUntilTheyAreSeparated() {
        String one = unique("One");
        String other = unique("Other");
        String claim = aClaim().saidBy(one).id();
        String id = evidence("CORROBORATES", claim)
                .with("speaker", Map.of("name", other))
                .id();
        String holder = read("/v1/claims/" + claim).getString("speaker.id");
        String held = read("/v1/evidence/" + id).getString("speaker.id");
        link(held, holder).then().statusCode(200);
        assertEquals("SAME_SPEAKER", read("/v1/evidence/" + id).getString("dependence"));
        assertEquals("UNASSESSED", read("/v1/claims/" + claim).getString("status"));
        separate(held).then().statusCode(200);
        assertTrue(read("/v1/evidence/" + id).getBoolean("independent"));
        assertEquals("CORROBORATED", read("/v1/claims/" + claim).getString("status"));
    }

    @Test
    void linkingTheClaimsSpeakerToTheWitnessCountsTheSame() {
        String claim = aClaim().id();
        String id = evidence("CONTRADICTS", claim)
                .with("speaker", Map.of("name", unique("Witness")))
                .id();
        String speaker = read("/v1/claims/" + claim).getString("speaker.id");
        link(speaker, read("/v1/evidence/" + id).getString("speaker.id")).then().statusCode(200);
        assertEquals("SAME_SPEAKER", read("/v1/evidence/" + id).getString("dependence"));
    }

    @Test
    void claimsOwnSourceDoesNotCount() {
        String url = uniqueUrl();
        JsonPath linked = evidence("CORROBORATES", aClaim().publishedAt(url).id())
                .at(url + "?utm_campaign=x")
                .recorded();
        assertEquals("SAME_SOURCE", linked.getString("dependence"));
        assertEquals("UNASSESSED", linked.getString("claim.status"));
    }

    @Test
    void correctedSourceIsWeighedAnew() {
        String claim = aClaim().id();
        JsonPath linked = evidence("CORROBORATES", claim).recorded();
        change("/v1/claims/" + claim, "source", Map.of("id", linked.getString("article.id")))
                .then()
                .statusCode(200);
        assertEquals(
                "SAME_SOURCE", read("/v1/evidence/" + linked.getString("id")).getString("dependence"));
        assertEquals("UNASSESSED", read("/v1/claims/" + claim).getString("status"));
        change("/v1/claims/" + claim, "source", Map.of("id", anArticle().id()))
                .then()
                .statusCode(200);
        assertEquals("CORROBORATED", read("/v1/claims/" + claim).getString("status"));
    }

    @Test
    void correctedSpeakerIsWeighedAnew() {
        String claim = aClaim().id();
        JsonPath linked = evidence("CORROBORATES", claim)
                .with("speaker", Map.of("name", unique("Witness")))
                .recorded();
        change("/v1/claims/" + claim, "speaker", Map.of("id", linked.getString("speaker.id")))
                .then()
                .statusCode(200);
        assertEquals(
                "SAME_SPEAKER", read("/v1/evidence/" + linked.getString("id")).getString("dependence"));
        assertEquals("UNASSESSED", read("/v1/claims/" + claim).getString("status"));
    }

    @Test
    void editorCanRuleThatEvidenceDoesNotCountAndTakeItBack() {
        String claim = aClaim().id();
        String path = "/v1/evidence/" + evidence("CONTRADICTS", claim).id();
        change(path, ruling(false, "Both rest on one report")).then().statusCode(200);
        JsonPath ruled = read(path);
        assertFalse(ruled.getBoolean("independent"));
        assertTrue(ruled.getBoolean("ruled"));
        assertEquals("RULING", ruled.getString("dependence"));
        assertEquals("Both rest on one report", ruled.getString("independenceReason"));
        assertEquals("UNASSESSED", read("/v1/claims/" + claim).getString("status"));
        change(path, ruling(null, null)).then().statusCode(200);
        assertTrue(read(path).getBoolean("independent"));
        assertFalse(read(path).getBoolean("ruled"));
        assertNull(read(path).getString("independenceReason"));
        assertEquals("CONTRADICTED", read("/v1/claims/" + claim).getString("status"));
    }

    @Test
    void editorCanRuleThatEvidenceCountsAfterAll() {
        String url = uniqueUrl();
        String claim = aClaim().publishedAt(url).id();
        String path = "/v1/evidence/" + evidence("CORROBORATES", claim).at(url).id();
        change(path, ruling(true, "It adds satellite images of its own")).then().statusCode(200);
        assertTrue(read(path).getBoolean("independent"));
        assertNull(read(path).getString("dependence"));
        assertEquals("It adds satellite images of its own", read(path).getString("independenceReason"));
        assertEquals("CORROBORATED", read("/v1/claims/" + claim).getString("status"));
        change(path, ruling(null, null)).then().statusCode(200);
        assertEquals("SAME_SOURCE", read(path).getString("dependence"));
    }

    @Test
    void rulingCanComeWithTheLink() {
        JsonPath linked = evidence("CORROBORATES", aClaim().id())
                .with("independent", false)
                .with("independenceReason", "Paid for by the speaker")
                .recorded();
        assertEquals("RULING", linked.getString("dependence"));
        assertEquals("UNASSESSED", linked.getString("claim.status"));
    }

    @Test
    void rulingNeedsItsReasonAndReasonItsRuling() {
        String claim = aClaim().id();
        List<String> pointers = evidence("CONTRADICTS", claim)
                .with("independent", true)
                .sent()
                .then()
                .statusCode(422)
                .extract()
                .path("errors.pointer");
        assertEquals(List.of("/independenceReason"), pointers);
        pointers = evidence("CONTRADICTS", claim)
                .with("independenceReason", "Because")
                .sent()
                .then()
                .statusCode(422)
                .extract()
                .path("errors.pointer");
        assertEquals(List.of("/independent"), pointers);
        String path = "/v1/evidence/" + evidence("CONTRADICTS", claim).id();
        change(path, "independent", false).then().statusCode(422);
    }

    private static Map<String, Object> ruling(Boolean independent, String reason) {
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put("independent", independent);
        patch.put("independenceReason", reason);
        return patch;
    }
}
