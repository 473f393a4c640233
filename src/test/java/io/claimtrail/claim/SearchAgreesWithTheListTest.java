package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.asked;
import static io.claimtrail.testsupport.Answers.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.testsupport.HttpTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter means the same to the index and to the database: with words that all claims have, it finds the same. */
@HttpTest
class SearchAgreesWithTheListTest {

    private static RandomClaims claims;

    @Inject
    ManyClaims recorder;

    private final List<String> filters = new ArrayList<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverTheFilters(long seed) {
        if (claims == null) {
            claims = RandomClaims.recorded(150, recorder, new Random(2022));
        }
        random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 50; i++) {
            chooseFilters();
            JsonNode listed = answer("sort", sort(i));
            assertEquals(shown(listed), shown(answer("sort", sort(i), "q", claims.word)), filters::toString);
            found += listed.path("items").isEmpty() ? 0 : 1;
        }
        assertTrue(found > 20, "most filters find something, but only so many did: " + found);
    }

    private void chooseFilters() {
        filters.clear();
        add(4, "topic", () -> claims.any(claims.topics));
        if (filters.isEmpty()) {
            filters.addAll(List.of("topic", claims.topic));
        }
        add(6, "speaker", () -> claims.any(claims.speakers));
        add(6, "publisher", () -> claims.any(claims.sites));
        add(6, "article", () -> claims.any(claims.articles));
        add(6, "kind", () -> claims.any(Arrays.asList(ClaimKind.values())).name());
        add(8, "quoteType", () -> claims.any(Arrays.asList(QuoteType.values())).name());
        add(6, "language", () -> claims.any(claims.languages.subList(0, 4)));
        add(3, "status", () -> claims.any(Arrays.asList(Status.values())).name());
        add(4, "stance", () -> claims.any(Arrays.asList(Stance.values())).name());
        add(
                6,
                "relation",
                () -> claims.any(Arrays.asList(RelationType.values())).name());
        addOnce(6, "saidFrom", () -> random.nextBoolean() ? "2021" : claims.date());
        addOnce(6, "saidTo", () -> random.nextBoolean() ? "2023-06" : claims.date());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        addOnce(8, "recordedFrom", () -> random.nextInt(4) == 0 ? today.plusDays(1) + "" : today.getYear() + "");
        addOnce(8, "recordedTo", () -> random.nextInt(4) == 0 ? claims.date() : today + "");
        addOnce(2, "asOf", () -> random.nextInt(4) == 0 ? today.toString() : claims.day());
    }

    /** Adds one or several values of a filter, one time in so many. */
    private void add(int oneIn, String filter, Supplier<String> value) {
        if (random.nextInt(oneIn) == 0) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                filters.addAll(List.of(filter, value.get()));
            }
        }
    }

    private void addOnce(int oneIn, String filter, Supplier<String> value) {
        if (random.nextInt(oneIn) == 0) {
            filters.addAll(List.of(filter, value.get()));
        }
    }

    private static String sort(int i) {
        return List.of("-saidOn", "saidOn", "recordedAt", "-recordedAt").get(i % 4);
    }

    private JsonNode answer(String... more) {
        Stream<String> all = Stream.of(filters.stream(), Stream.of("limit", "200", "count", "true"), Stream.of(more))
                .flatMap(each -> each);
        return json(asked(all.toArray(String[]::new)));
    }

    /** What an answer shows, but why the claims were found: faults too, where a range is turned round. */
    private static List<JsonNode> shown(JsonNode answer) {
        List<JsonNode> shown = new ArrayList<>();
        for (JsonNode item : answer.path("items")) {
            for (String property : List.of("id", "status", "counts", "asOf")) {
                shown.add(item.path(property));
            }
        }
        shown.add(answer.path("total"));
        shown.add(answer.path("errors"));
        return shown;
    }
}
