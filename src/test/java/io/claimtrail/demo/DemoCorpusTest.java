package io.claimtrail.demo;

import static io.claimtrail.testsupport.Changes.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in an empty database after the start: nothing here writes, so that all of it can be counted. */
@QuarkusTest
@WithTestResource(DemoDatabase.class)
@Tag("http")
class DemoCorpusTest {

    @Inject
    DemoCorpus corpus;

    @ParameterizedTest
    @CsvSource({"claims, 13", "evidence, 13", "articles, 4", "speakers, 7", "publishers, 2", "topics, 1"})
    void corpusIsThere(String what, int count) {
        assertEquals(count, read("/v1/" + what + "?count=true").getInt("total"));
    }

    @Test
    void loadingAgainDoesNothing() {
        List<String> before = read("/v1/claims?limit=200").getList("items.id");
        corpus.loadIfWanted();
        assertEquals(before, read("/v1/claims?limit=200").getList("items.id"));
        assertEquals(13, read("/v1/evidence?count=true").getInt("total"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Not a single (Russian) soldier                         | CONTRADICTED | 0 3 0 0 0",
                "Neither Moscow, nor Minsk, nor Kyiv                    | CONTRADICTED | 0 3 0 0 0",
                "first convoys of Russian servicemen                    | CORROBORATED | 2 0 0 0 0",
                "exclusively to strengthen the protection               | UNASSESSED   | 0 0 0 0 0",
                "we do not need to ask for 10,000-15,000 people         | QUALIFIED    | 0 0 1 0 0",
                "No one asked us to get involved                        | QUALIFIED    | 0 0 1 0 0",
                "to carry out sabotage, terrorist attacks               | UNASSESSED   | 0 0 0 0 1",
                "trying to directly draw Belarus into this war          | UNASSESSED   | 0 0 0 0 0",
                "No new units have been brought in                      | UNASSESSED   | 0 0 0 0 1",
                "Russian personnel withdrew completely from Belarus     | QUALIFIED    | 0 0 1 0 0",
                "About 2,500 Wagner fighters                            | UNASSESSED   | 0 0 0 0 0",
                "no large Russian units numbering in the thousands      | UNASSESSED   | 0 0 0 0 0",
                "Russia kept up to 12,000 troops in Belarus             | UNASSESSED   | 0 0 0 0 0",
            })
    void everyClaimStandsAsItsEvidenceImplies(String words, String status, String counts) {
        JsonPath found = read("/v1/claims?in=quote,statement&q=\"" + words + "\"");
        assertEquals(1, found.getList("items").size());
        assertEquals(status, found.getString("items[0].status"));
        String seen = "%d %d %d %d %d"
                .formatted(
                        found.getInt("items[0].counts.corroborating"),
                        found.getInt("items[0].counts.contradicting"),
                        found.getInt("items[0].counts.qualifying"),
                        found.getInt("items[0].counts.mentioning"),
                        found.getInt("items[0].counts.notIndependent"));
        assertEquals(counts, seen);
    }

    @Test
    void makeisPromiseWasUnassessedBeforeTheTroopsCameBack() {
        String claim = read("/v1/claims?speaker=Makei&q=Not a single").getString("items[0].id");
        assertEquals(
                "UNASSESSED", read("/v1/claims/" + claim + "?asOf=2022-09-30").getString("status"));
        assertEquals(
                "UNASSESSED",
                read("/v1/claims/" + claim + "/trail?asOf=2022-09-30").getString("status"));
        JsonPath then = read("/v1/claims?speaker=Makei&q=Not a single&asOf=2022-09-30");
        assertEquals("UNASSESSED", then.getString("items[0].status"));
        assertEquals(
                List.of("2022-10-15", "2023-09-08", "2024-09-07"),
                read("/v1/claims/" + claim + "/trail").getList("events.findAll { it.type == 'EVIDENCE' }.on"));
    }

    @Test
    void quoteKeepsTheSpaceThatItsSourceHas() {
        String quote = read("/v1/claims?q=Not a single (Russian) soldier").getString("items[0].quote");
        assertTrue(quote.startsWith("Not a single"));
        assertTrue(quote.contains("soldier or a single unit of military equipment"));
    }

    @Test
    void bothSpellingsOfDemchenkoFindHisThreeClaims() {
        assertEquals(
                3, read("/v1/claims?speaker=Andrii Demchenko").getList("items").size());
        assertEquals(
                3, read("/v1/claims?speaker=andriy demchenko").getList("items").size());
    }
}
