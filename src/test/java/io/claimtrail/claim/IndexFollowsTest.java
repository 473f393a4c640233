package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is changed about a claim itself, the very next search knows it. */
@HttpTest
class IndexFollowsTest {

    private final String word = uniqueWord();

    @Test
    void claimIsFoundByTheNextRequest() {
        String id = aClaim().saying("A " + word).id();
        assertEquals(List.of(id), found("q", word));
    }

    @Test
    void changedWordsAreFoundAndTheFormerAreNot() {
        String former = uniqueWord();
        String id = aClaim().saying(former).with("statement", former).id();
        for (String property : List.of("quote", "statement")) {
            assertEquals(List.of(id), found("q", former, "in", property));
            change("/v1/claims/" + id, property, "Now " + word).then().statusCode(200);
            assertEquals(List.of(id), found("q", word, "in", property));
            assertEquals(List.of(), found("q", former, "in", property));
        }
    }

    @Test
    void changedLanguageChangesTheStems() {
        String id = aClaim().saying(word + " soldados").with("language", "en").id();
        assertEquals(List.of(), found("q", word + " soldado", "kind", "PROMISE"));
        change("/v1/claims/" + id, Map.of("language", "es", "kind", "PROMISE"))
                .then()
                .statusCode(200);
        assertEquals(List.of(id), found("q", word + " soldado", "lang", "es", "language", "es", "kind", "PROMISE"));
    }

    @Test
    void changedTopicsAreFound() {
        String id = aClaim().about(word, unique("Other")).id();
        assertEquals(List.of(id), found("q", word, "in", "topic", "topic", word));
        String another = uniqueWord();
        change("/v1/claims/" + id, "topics", List.of(another)).then().statusCode(200);
        assertEquals(List.of(), found("q", word, "in", "topic"));
        assertEquals(List.of(id), found("q", another, "in", "topic", "topic", another));
    }

    @Test
    void otherSpeakerAndSourceAreFound() {
        String id = aClaim().saying(word).id();
        String speaker = aSpeaker("Zoya " + word).id();
        String site = word + ".example";
        String article = anArticle().at("https://" + site + "/a").id();
        change("/v1/claims/" + id, Map.of("speaker", Map.of("id", speaker), "source", Map.of("id", article)))
                .then()
                .statusCode(200);
        assertEquals(List.of(id), found("q", "zoya " + word, "in", "speaker", "speaker", speaker));
        assertEquals(List.of(id), found("q", word, "publisher", site, "article", article));
    }

    @Test
    void changedDayChangesTheOrderAndTheRange() {
        String first = aClaim().saying(unique(word)).on("2020").id();
        String second = aClaim().saying(unique(word)).on("2021").id();
        assertEquals(List.of(first, second), found("q", word, "sort", "saidOn"));
        change("/v1/claims/" + first, "saidOn", "2022-05").then().statusCode(200);
        assertEquals(List.of(second, first), found("q", word, "sort", "saidOn"));
        assertEquals(List.of(first), found("q", word, "saidFrom", "2022-05", "saidTo", "2022-05"));
    }

    @Test
    void withdrawnClaimIsFoundNoMore() {
        String id = aClaim().saying(word).id();
        withdraw("/v1/claims/" + id).then().statusCode(204);
        assertEquals(List.of(), found("q", word));
        String again = aClaim().saying(word).id();
        assertEquals(List.of(again), found("q", word));
    }

    @Test
    void claimsOfManyWritersAtOnceAreEachFoundRightAway() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(16);
        try {
            List<Future<List<String>>> found = IntStream.range(0, 48)
                    .mapToObj(i -> writers.submit(() -> {
                        String own = uniqueWord();
                        String id = aClaim().saying(own + " " + word).id();
                        return Stream.concat(Stream.of(id), found("q", own).stream())
                                .toList();
                    }))
                    .toList();
            for (Future<List<String>> each : found) {
                List<String> recordedAndFound = each.get();
                assertEquals(recordedAndFound.subList(0, 1), recordedAndFound.subList(1, recordedAndFound.size()));
            }
        } finally {
            writers.shutdown();
        }
        assertEquals(48, found("q", word, "limit", "200").size());
    }
}
