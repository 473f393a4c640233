package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.asked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People find what they mean, in their own words and languages: every row of {@code search/relevance.txt}, on any engine. */
interface RelevanceTable {

    /** The claims that the table is about, recorded once on the server that REST Assured talks to. */
    RelevanceCorpus corpus();

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.claimtrail.claim.RelevanceRow#all")
    default void whatIsMeantComesFirst(RelevanceRow row) {
        String[] parameters = Stream.concat(
                        Stream.of("q", row.query(), "topic", corpus().topic), row.parameters().stream())
                .toArray(String[]::new);
        JsonPath answer = asked(parameters).then().statusCode(200).extract().jsonPath();
        List<String> found = corpus().names(answer.getList("items.id"));
        int most = row.nothingElse()
                ? found.size()
                : Math.min(found.size(), row.first().size());
        assertEquals(row.first(), found.subList(0, most));
        assertTrue(row.absent().stream().noneMatch(found::contains), found::toString);
        assertEquals(row.didYouMean(), answer.getString("didYouMean"));
    }
}
