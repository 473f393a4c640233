package io.claimtrail.claim;

import static io.claimtrail.claim.ClaimPages.page;
import static io.claimtrail.claim.ClaimPages.walked;
import static io.claimtrail.claim.ClaimPages.with;
import static io.claimtrail.claim.FoundClaims.asked;
import static io.claimtrail.claim.FoundClaims.refused;
import static io.claimtrail.claim.ManyClaims.article;
import static io.claimtrail.claim.ManyClaims.speakerNamed;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.date.PartialDate;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a search follow each other without gap or repetition in every order, of equal scores too. */
@HttpTest
@AnyDatabase
class SearchPagingTest {

    private static final List<String> DAYS =
            List.of("2022-10-15", "2022-10", "2021", "2022-10-15", "0001", "2024-02-29");
    private static final int CLAIMS = 42;

    private static String word;
    private static List<String> recorded;

    @Inject
    ManyClaims claims;

    @BeforeEach
    void recordManyOnce() {
        if (recorded == null) {
            word = uniqueWord();
            List<ManyClaims.Given> all = new ArrayList<>();
            for (int i = 0; i < CLAIMS; i++) {
                all.add(new ManyClaims.Given(claim(i), List.of()));
            }
            recorded = claims.record(all);
        }
    }

    /** Every second one is the same words from elsewhere; the others differ in how often and where the word stands. */
    private static NewClaim claim(int i) {
        String quote = i % 2 == 0 ? "Nothing but " + word : "So we said %s".formatted((word + " ").repeat(i % 5)) + i;
        return new NewClaim(
                speakerNamed("Speaker " + word),
                null,
                PartialDate.parse(DAYS.get(i % DAYS.size())),
                quote,
                i % 3 == 0
                        ? null
                        : "In plain words, the other%s thing ".formatted(word).repeat(i % 7 + 1),
                null,
                null,
                "en",
                List.of(),
                article(null, "2022-10-15"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "saidOn", "-saidOn", "recordedAt", "-recordedAt"})
    void pagesOfAnySizeMakeUpTheWholeResult(String sort) {
        List<String> all = walked("q", word, "sort", sort, "limit", "200");
        assertEquals(recorded, all.stream().sorted().toList());
        assertEquals(all, walked("q", word, "sort", sort, "limit", "7"));
        assertEquals(all, walked("q", word, "sort", sort, "limit", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "so {} said, ",
        "plain {} OR thing, ",
        "{}*, ",
        "\"nothing but {}\" OR \"said {}\", ",
        "speaker {} other{}, ",
        "{} -said, false",
        "{}, false",
        "\"{} {}\", true"
    })
    void relevanceOfAnyQueryHasItsPages(String pattern, String recency) {
        String[] list = {"q", pattern.replace("{}", word), "recency", recency == null ? "true" : recency};
        List<String> all = walked(with(list, "limit", "200"));
        assertTrue(all.size() > 8, "found only " + all.size());
        assertEquals(all.size(), Set.copyOf(all).size());
        assertEquals(all, walked(with(list, "limit", "5")));
        assertEquals(
                scores(list),
                scores(list).stream().sorted((a, b) -> Float.compare(b, a)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "saidOn", "-saidOn", "recordedAt", "-recordedAt"})
    void nothingIsSkippedOrRepeatedWhileOthersAreRecordedAndWithdrawn(String sort) {
        String speaker = unique("Speaker");
        for (int i = 0; i < 24; i++) {
            said(speaker, i);
        }
        String[] list = {"q", "everyone pays", "speaker", speaker, "sort", sort};
        Set<String> before = new TreeSet<>(walked(with(list, "limit", "200")));
        List<String> added = new ArrayList<>();
        List<String> walked = walked(
                () -> {
                    if (added.size() < 30) {
                        added.add(said(speaker, added.size()));
                        added.add(said(unique("Another"), added.size()));
                        withdraw("/v1/claims/" + said(speaker, added.size()))
                                .then()
                                .statusCode(204);
                    }
                },
                with(list, "limit", "3"));
        assertEquals(walked.size(), Set.copyOf(walked).size(), "one comes twice");
        walked.retainAll(before);
        assertEquals(before, new TreeSet<>(walked));
    }

    @Test
    void pagesGoOnWhereTheLastOneSeenIsWithdrawn() {
        String speaker = unique("Speaker");
        for (int i = 0; i < 5; i++) {
            said(speaker, 0);
        }
        String[] list = {"q", "everyone", "speaker", speaker};
        List<String> all = walked(list);
        String cursor = page(with(list, "limit", "2")).get("nextCursor").asText();
        withdraw("/v1/claims/" + all.get(1)).then().statusCode(204);
        assertEquals(all.subList(2, 5), walked(with(list, "cursor", cursor)));
    }

    @Test
    void correctedQueryHasItsPages() {
        String speaker = unique("Speaker");
        for (int i = 0; i < 9; i++) {
            said(speaker, i);
        }
        List<String> meant = walked("q", "everyone pays", "speaker", speaker);
        String[] list = {"q", "everyonne pays", "speaker", speaker, "limit", "2", "count", "true"};
        asked(list).then().body("didYouMean", equalTo("everyone pays")).body("total", equalTo(9));
        assertEquals(meant, walked(list));
    }

    @Test
    void totalIsThatOfTheWholeResultOnEveryPage() {
        String[] list = {"q", word, "limit", "5"};
        asked(list).then().body("total", nullValue());
        String cursor = page(list).get("nextCursor").asText();
        asked(with(list, "cursor", cursor, "count", "true")).then().body("total", equalTo(CLAIMS));
    }

    @Test
    void cursorOfAnotherSearchIs400() {
        String cursor = page("q", word, "limit", "1").get("nextCursor").asText();
        refused("cursor", "q", word + " said", "cursor", cursor);
        refused("cursor", "cursor", cursor);
        refused("cursor", "q", word, "in", "quote", "cursor", cursor);
        refused("cursor", "q", word, "lang", "en", "cursor", cursor);
        refused("cursor", "q", word, "recency", "false", "cursor", cursor);
        refused("cursor", "q", word, "kind", "PROMISE", "cursor", cursor);
        refused("cursor", "q", word, "asOf", "2023-01-01", "cursor", cursor);
        for (String sort : List.of("saidOn", "-saidOn", "recordedAt", "-recordedAt")) {
            refused("cursor", "q", word, "sort", sort, "cursor", cursor);
            String other = page("q", word, "sort", sort, "limit", "1")
                    .get("nextCursor")
                    .asText();
            refused("cursor", "q", word, "cursor", other);
        }
    }

    private static String said(String speaker, int i) {
        return aClaim().saidBy(speaker)
                .on(DAYS.get(i % DAYS.size()))
                .saying(unique("Everyone" + " and everyone".repeat(i % 4) + " pays".repeat(i % 3 + 1)))
                .with("statement", i % 5 == 0 ? "That everyone pays" : null)
                .id();
    }

    private static List<Float> scores(String... list) {
        List<Float> scores = new ArrayList<>();
        page(with(list, "limit", "200"))
                .get("items")
                .forEach(item -> scores.add(item.get("match").get("score").floatValue()));
        return scores;
    }
}
