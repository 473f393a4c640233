package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.asked;
import static io.claimtrail.testsupport.Answers.json;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.TestDatabase;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facets count the whole result, and leave their own filter out: compared with counting one by one. */
@HttpTest
class SearchFacetsTest {

    private static final String FACETS = "speaker,publisher,status,kind,language,topic,year";

    private static CountedClaims claims;

    @Inject
    ManyClaims recorder;

    @BeforeEach
    void recordThousandsOnce() {
        if (claims == null) {
            // The index is the same whichever database it follows; PostgreSQL's tests are done sooner.
            int many = TestDatabase.isPostgres() ? 5_000 : 1_500;
            claims = CountedClaims.recorded(many, recorder, new Random(2022));
        }
    }

    @Test
    void countTheWholeResult() {
        assertCounted(Map.of());
        asked("q", claims.word, "limit", "1").then().body("facets", nullValue());
        asked("q", claims.word, "limit", "1", "facets", "kind")
                .then()
                .body("facets.size()", equalTo(1))
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"speaker", "publisher", "status", "kind", "language", "topic", "year"})
    void eachLeavesItsOwnFilterOut(String facet) {
        assertCounted(Map.of(facet, claims.values(facet).get(0)));
    }

    @Test
    void countWhatAnyFiltersLeave() {
        Random random = new Random(9);
        for (int i = 0; i < 30; i++) {
            Map<String, String> filters = new HashMap<>();
            for (String facet : FACETS.split(",")) {
                if (random.nextInt(3) == 0) {
                    List<String> values = claims.values(facet);
                    filters.put(facet, values.get(random.nextInt(values.size())));
                }
            }
            assertCounted(filters);
        }
    }

    @Test
    void statusIsCountedAsOfADay() {
        for (String day : List.of("2022-06-30", "2023-06-30")) {
            JsonNode answer = json(
                    asked("q", claims.word, "asOf", day, "facets", "status", "status", "DISPUTED", "count", "true"));
            Map<String, Long> expected = claims.stream(each -> true)
                    .collect(Collectors.groupingBy(each -> each.statusOn(day), Collectors.counting()));
            assertEquals(expected, counts(answer, "status"));
            assertEquals(
                    expected.getOrDefault("DISPUTED", 0L), answer.get("total").asLong());
        }
    }

    @Test
    void countWithoutWordsToo() {
        String topic = claims.values("topic").get(0);
        assertEquals(
                count(claims.stream(each -> each.has("topic", topic)), "kind"),
                counts(json(asked("topic", topic, "facets", "kind")), "kind"));
    }

    @Test
    void mostFrequentFiftyAreTold() {
        String word = uniqueWord();
        List<String> topics =
                IntStream.range(0, 40).mapToObj(i -> unique("Topic")).toList();
        List<String> others =
                IntStream.range(0, 40).mapToObj(i -> unique("Topic")).toList();
        for (List<String> each : List.of(topics, others, topics)) {
            aClaim().saying(unique(word)).about(each.toArray(String[]::new)).id();
        }
        JsonPath answer = asked("q", word, "facets", "topic").jsonPath();
        List<Integer> counts = answer.getList("facets.topic.count");
        assertEquals(50, counts.size());
        assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
        assertEquals(40, counts.stream().filter(count -> count == 2).count());
    }

    @Test
    void valuesHaveLabels() {
        String word = uniqueWord();
        JsonPath claim = aClaim().saying(word)
                .source("publisher", Map.of("name", "The Ledger " + word))
                .about("Topic " + word)
                .on("2022-10")
                .recorded();
        JsonPath answer = asked("q", word, "facets", FACETS).jsonPath();
        assertEquals(claim.getString("speaker.id"), answer.getString("facets.speaker[0].value"));
        assertEquals(claim.getString("speaker.name"), answer.getString("facets.speaker[0].label"));
        assertEquals(claim.getString("source.publisher.site"), answer.getString("facets.publisher[0].value"));
        assertEquals("The Ledger " + word, answer.getString("facets.publisher[0].label"));
        assertEquals("Topic " + word, answer.getString("facets.topic[0].value"));
        assertEquals("2022", answer.getString("facets.year[0].value"));
        assertEquals(List.of(), answer.getList("facets.kind"));
    }

    @Test
    void correctedQueryIsWhatIsCounted() {
        String word = uniqueWord();
        aClaim().saying(word + " sunflower").id();
        JsonNode answer = json(asked("q", word + " sunflowr", "facets", "year", "count", "true"));
        assertEquals(word + " sunflower", answer.get("didYouMean").asText());
        assertEquals(Map.of("2022", 1L), counts(answer, "year"));
        assertEquals(1, answer.get("total").asInt());
    }

    private static void assertCounted(Map<String, String> filters) {
        List<String> parameters =
                new ArrayList<>(List.of("q", claims.word, "facets", FACETS, "count", "true", "limit", "1"));
        filters.forEach((facet, value) -> parameters.addAll(
                facet.equals("year") ? List.of("saidFrom", value, "saidTo", value) : List.of(facet, value)));
        JsonNode answer = json(asked(parameters.toArray(String[]::new)));
        assertEquals(
                claims.stream(passing(filters, "")).count(), answer.get("total").asLong(), filters::toString);
        for (String facet : FACETS.split(",")) {
            assertEquals(
                    count(claims.stream(passing(filters, facet)), facet),
                    counts(answer, facet),
                    () -> facet + " where " + filters);
        }
    }

    private static Predicate<CountedClaims.Counted> passing(Map<String, String> filters, String but) {
        return claim -> filters.entrySet().stream()
                .allMatch(each -> each.getKey().equals(but) || claim.has(each.getKey(), each.getValue()));
    }

    private static Map<String, Long> count(Stream<CountedClaims.Counted> those, String facet) {
        return those.flatMap(each -> each.values(facet).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    private static Map<String, Long> counts(JsonNode answer, String facet) {
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode each : answer.get("facets").get(facet)) {
            counts.put(each.get("value").asText(), each.get("count").asLong());
        }
        return counts;
    }
}
