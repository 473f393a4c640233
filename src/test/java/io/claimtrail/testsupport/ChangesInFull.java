package io.claimtrail.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** The whole log of changes of a server, once nobody writes any more. */
public final class ChangesInFull {

    private ChangesInFull() {}

    /** From the first change to the last. */
    public static List<Map<String, Object>> of(PackagedServer server) {
        List<Map<String, Object>> all = new ArrayList<>();
        JsonPath page;
        String place = "0";
        do {
            page = server.request()
                    .get("/v1/changes?limit=1000&after=" + place)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            place = page.getString("nextCursor");
        } while (!page.getList("items").isEmpty());
        return all;
    }

    /** Makes sure that positions have no gaps from the first one on, and that no time comes before the one before it. */
    public static void assertInOrder(long first, List<Map<String, Object>> changes) {
        assertEquals(
                LongStream.range(first, first + changes.size()).boxed().toList(),
                changes.stream()
                        .map(each -> ((Number) each.get("position")).longValue())
                        .toList());
        List<Instant> times = changes.stream()
                .map(each -> Instant.parse((String) each.get("at")))
                .toList();
        assertEquals(times.stream().sorted().toList(), times);
    }
}
