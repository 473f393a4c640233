package io.claimtrail.claim;

import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.claim.ManyClaims.Given;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.evidence.Rating;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Feeds of more claims than are read at a time: each is there once, however they are chosen. */
@HttpTest
class LongFeedsTest {

    private static final int CLAIMS = 205;

    @Inject
    ManyClaims many;

    @Test
    void everyReviewIsInTheFeedOnce() {
        String word = uniqueWord();
        String speaker = unique("Speaker");
        List<String> claims = many.record(IntStream.range(0, CLAIMS)
                .mapToObj(number -> rated(word, speaker, number))
                .toList());
        for (String filter : new String[] {"speaker=" + speaker, "q=" + word, "q=" + word + "&speaker=" + speaker}) {
            List<String> reviewed = given()
                    .get("/feeds/claimreview.json?" + filter)
                    .jsonPath()
                    .<String>getList("dataFeedElement.item.itemReviewed.'@id'.flatten()")
                    .stream()
                    .map(id -> id.replaceFirst(".*/", ""))
                    .toList();
            assertEquals(claims.stream().sorted().toList(), reviewed, filter);
        }
        List<String> newest = news("speaker=" + speaker);
        assertEquals(200, newest.size());
        assertEquals(newest, news("q=" + word));
        String newestClaim = claims.stream().max(String::compareTo).orElseThrow();
        assertEquals(newest.get(0), news("claim=" + newestClaim).get(0));
    }

    private static Given rated(String word, String speaker, int number) {
        NewClaim claim = new NewClaim(
                ManyClaims.speakerNamed(speaker),
                null,
                PartialDate.parse("2022-02-16"),
                "We said %s %d times".formatted(word, number),
                null,
                null,
                null,
                null,
                List.of(),
                ManyClaims.article("many.example", "2022-02-16"));
        NewEvidence evidence = new NewEvidence(
                ManyClaims.article("many.example", "2022-03-16"),
                Stance.CONTRADICTS,
                null,
                null,
                null,
                new Rating("False", null, null, null, null),
                ReviewState.CONFIRMED,
                null,
                null);
        return new Given(claim, List.of(evidence));
    }

    private static List<String> news(String filter) {
        JsonPath feed = given().get("/feeds/evidence.json?limit=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        feed.<String>getList("items.id").forEach(id -> UUID.fromString(id.replace("urn:uuid:", "")));
        return feed.getList("items.id");
    }
}
