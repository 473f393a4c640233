package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change that would make a claim the same as another is refused and names the other. */
@HttpTest
class ChangingIntoTwinsTest {

    private final String speaker = unique("Speaker");
    private final String quote = unique("A quote");
    private final String url = uniqueUrl();
    private JsonPath twin;

    @BeforeEach
    void recordTheTwin() {
        twin = claim().recorded();
    }

    @Test
    void byItsWords() {
        refused(claim().saying(unique("Other words")), Map.of("quote", quote.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void byItsSpeaker() {
        refused(claim().saidBy(unique("Another")), Map.of("speaker", Map.of("id", twin.getString("speaker.id"))));
    }

    @Test
    void byItsSource() {
        refused(claim().publishedAt(uniqueUrl()), Map.of("source", Map.of("id", twin.getString("source.id"))));
    }

    @Test
    void byAllOfThemWithNewTopics() {
        refused(
                aClaim(),
                Map.of(
                        "quote", quote,
                        "speaker", Map.of("id", twin.getString("speaker.id")),
                        "source", Map.of("id", twin.getString("source.id")),
                        "topics", List.of(unique("One"), unique("Two"), unique("Three"))));
    }

    @Test
    void byItsWordsWithNewTopics() {
        refused(
                claim().saying(unique("Other words")),
                Map.of("quote", quote, "topics", List.of(unique("One"), unique("Two"))));
    }

    @Test
    void ofTwoThatComeToSayTheSameAtOnceOneIsRefused() throws Exception {
        String words = unique("Words");
        List<String> paths = Stream.of(claim().saying(unique("One")), claim().saying(unique("Two")))
                .map(each -> "/v1/claims/" + each.id())
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> changes = paths.stream()
                    .map(path -> (Callable<Integer>)
                            () -> change(path, "quote", words).statusCode())
                    .toList();
            List<Future<Integer>> answers = pool.invokeAll(changes);
            assertEquals(
                    List.of(200, 409),
                    Stream.of(answers.get(0).get(), answers.get(1).get())
                            .sorted()
                            .toList());
        } finally {
            pool.shutdownNow();
        }
    }

    private ClaimBuilder claim() {
        return aClaim().saidBy(speaker).saying(quote).publishedAt(url);
    }

    private void refused(ClaimBuilder other, Map<String, Object> patch) {
        String path = "/v1/claims/" + other.id();
        String before = given().get(path).asString();
        change(path, patch)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo("/v1/claims/" + twin.getString("id")));
        assertEquals(before, given().get(path).asString());
        assertEquals(1, read(path + "/appearances").getList("items").size());
    }
}
