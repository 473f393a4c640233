package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.NDJSON;
import static io.claimtrail.imports.Imports.PATH;
import static io.claimtrail.imports.Imports.sent;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imports tell live how they go on, as server-sent events. */
@HttpTest
class FollowingImportsTest {

    /** So many that the import is still at work when the first look is taken. */
    private static final int ROWS = 400;

    private final String speaker = unique("Speaker");

    @Test
    void eventsTellEveryStepUpToTheEnd() {
        String file = IntStream.range(0, ROWS).mapToObj(this::row).collect(Collectors.joining("\n"));
        String path = sent(file.getBytes(StandardCharsets.UTF_8), NDJSON, Map.of())
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        Response stream = given().get(path + "/events");
        stream.then().statusCode(200).contentType("text/event-stream").header("Cache-Control", "no-store");
        List<JsonPath> told = stream.asString()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> JsonPath.from(line.substring(5)))
                .toList();
        assertTrue(told.size() > 1, stream::asString);
        JsonPath end = told.get(told.size() - 1);
        assertEquals("DONE", end.getString("state"));
        assertEquals(ROWS, end.getInt("recorded"));
        assertEquals(given().get(path).jsonPath().getMap(""), end.getMap(""));
        List<Integer> rows = told.stream().map(each -> each.getInt("rowsRead")).toList();
        assertEquals(rows.stream().sorted().toList(), rows);

        String last = stream.asString()
                .lines()
                .filter(line -> line.startsWith("id:"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .substring(3);
        given().header("Last-Event-ID", last).get(path + "/events").then().statusCode(204);
        given().header("Last-Event-ID", "0").get(path + "/events").then().statusCode(200);
    }

    @Test
    void thereIsNothingToFollowWhereThereIsNoImport() {
        given().get(PATH + "/" + UUID.randomUUID() + "/events").then().statusCode(404);
    }

    private String row(int number) {
        return """
                {"speaker":{"name":"%s"},"saidOn":"2020","quote":"Quote %d","source":{"url":"https://%s.example/%d"}}""".formatted(
                speaker, number, speaker.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), number);
    }
}
