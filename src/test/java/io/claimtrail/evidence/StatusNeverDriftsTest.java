package io.claimtrail.evidence;

import static io.claimtrail.testsupport.Changes.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.claim.Status;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Status and counts are kept with the claim; however many write at once, they are what the evidence says. */
@HttpTest
class StatusNeverDriftsTest {

    private static final int WRITERS = 8;
    private static final int ACTS = 25;
    /** What may come of an act: done, nothing there, twin or in use, withdrawn meanwhile, not allowed. */
    private static final Set<Integer> EXPECTED = Set.of(200, 201, 204, 404, 409, 410, 422);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatClaimsSayIsWhatTheirEvidenceSays(long seed) throws Exception {
        Turmoil turmoil = new Turmoil(new Random(seed));
        List<Integer> answers = allAtOnce(turmoil, seed);
        List<Integer> unexpected =
                answers.stream().filter(status -> !EXPECTED.contains(status)).toList();
        assertEquals(List.of(), unexpected);
        assertTrue(answers.stream().filter(status -> status < 300).count() > WRITERS * ACTS / 3, answers::toString);
        List<ExpectedStanding> expected =
                turmoil.claims.stream().map(ExpectedStanding::of).toList();
        expected.forEach(StatusNeverDriftsTest::assertStandsSo);
        for (Status status : Status.values()) {
            assertListedByStatus(status.name(), expected);
        }
    }

    private static List<Integer> allAtOnce(Turmoil turmoil, long seed) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<List<Integer>>> tasks = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> (Callable<List<Integer>>) () -> {
                        Random random = new Random(seed * 1000 + writer);
                        return Stream.generate(() -> turmoil.act(random).statusCode())
                                .limit(ACTS)
                                .toList();
                    })
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<List<Integer>> done : writers.invokeAll(tasks)) {
                answers.addAll(done.get());
            }
            return answers;
        } finally {
            writers.shutdownNow();
        }
    }

    private static void assertStandsSo(ExpectedStanding expected) {
        JsonPath claim = read("/v1/claims/" + expected.claim());
        List<Map<String, Object>> listed =
                read("/v1/claims/" + expected.claim() + "/evidence?limit=200").getList("items");
        Map<String, Object> independent = new TreeMap<>();
        listed.forEach(each -> independent.put((String) each.get("id"), each.get("independent")));
        assertEquals(expected.independent(), independent);
        assertEquals(expected.counts(), new TreeMap<>(claim.getMap("counts")));
        assertEquals(expected.status(), claim.getString("status"));
    }

    private static void assertListedByStatus(String status, List<ExpectedStanding> expected) {
        for (ExpectedStanding each : expected) {
            String speaker = read("/v1/claims/" + each.claim()).getString("speaker.id");
            List<String> listed =
                    read("/v1/claims?status=" + status + "&speaker=" + speaker).getList("items.id");
            assertEquals(each.status().equals(status), listed.contains(each.claim()), "listed as " + status);
        }
    }
}
