package io.claimtrail.evidence;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HttpTest
class RatedEvidenceTest {

    @Test
    void stanceFollowsFromTheRatingAndTheStatusFromIt() {
        JsonPath linked = rated(Map.of("words", "Pants on Fire!"));
        assertEquals("CONTRADICTS", linked.getString("stance"));
        assertEquals("CONTRADICTED", linked.getString("claim.status"));
        assertTrue(linked.getBoolean("ratingUnderstood"));
    }

    @Test
    void stanceFollowsFromTheScale() {
        JsonPath linked = rated(Map.of("words", "Five bananas", "value", 5, "best", 5, "worst", 1));
        assertEquals("CORROBORATES", linked.getString("stance"));
        assertTrue(linked.getBoolean("ratingUnderstood"));
    }

    @Test
    void ratingThatIsNotUnderstoodIsKeptAndMarked() {
        JsonPath linked = rated(Map.of("words", "The lines are blurry"));
        assertEquals("MENTIONS", linked.getString("stance"));
        assertFalse(linked.getBoolean("ratingUnderstood"));
        JsonPath kept = read("/v1/evidence/" + linked.getString("id"));
        assertEquals("The lines are blurry", kept.getString("rating.words"));
        assertFalse(kept.getBoolean("ratingUnderstood"));
    }

    @Test
    void explicitStanceWins() {
        JsonPath linked = evidence("QUALIFIES", aClaim().id())
                .with("rating", Map.of("words", "False"))
                .recorded();
        assertEquals("QUALIFIES", linked.getString("stance"));
        assertTrue(linked.getBoolean("ratingUnderstood"));
    }

    @Test
    void evidenceWithoutARatingHasNothingToUnderstand() {
        assertNull(evidence("MENTIONS", aClaim().id()).recorded().get("ratingUnderstood"));
    }

    @Test
    void stanceCanBeLeftToTheRatingLater() {
        String id = evidence("MENTIONS", aClaim().id())
                .with("rating", Map.of("words", "Falso"))
                .id();
        Map<String, Object> change = new HashMap<>();
        change.put("stance", null);
        assertEquals(
                "CONTRADICTS",
                change("/v1/evidence/" + id, change)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("stance"));
        change.put("rating", null);
        change("/v1/evidence/" + id, Collections.unmodifiableMap(change))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/stance"));
    }

    private static JsonPath rated(Map<String, Object> rating) {
        return evidence("", aClaim().id())
                .with("stance", null)
                .with("rating", rating)
                .recorded();
    }
}
