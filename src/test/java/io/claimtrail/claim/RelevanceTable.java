package io.claimtrail.claim;

import static io.claimtrail.claim.ClaimPages.page;
import static io.claimtrail.testsupport.Answers.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
        JsonNode answer = page(parameters);
        List<String> found = corpus().names(ids(answer));
        int most = row.nothingElse()
                ? found.size()
                : Math.min(found.size(), row.first().size());
        assertEquals(row.first(), found.subList(0, most));
        assertTrue(row.absent().stream().noneMatch(found::contains), found::toString);
        assertEquals(row.didYouMean(), answer.path("didYouMean").textValue());
    }
}
