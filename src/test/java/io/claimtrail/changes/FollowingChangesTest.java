package io.claimtrail.changes;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Changes are told live, as server-sent events. */
@HttpTest
class FollowingChangesTest {

    private static final int LONGEST_MILLIS = 60_000;

    @Test
    void eventsComeAsChangesAreCommittedAndGoOnAfterTheLastOneSeen() throws IOException {
        String before = aClaim().id();
        String start = Feed.end();
        try (BufferedReader live = follow("kind=CLAIM", null)) {
            assertEquals(":follows from here", live.readLine());
            String claim = aClaim().id();
            JsonPath told = nextEvent(live);
            assertEquals(claim, told.getString("id"));
            try (BufferedReader again = follow("kind=CLAIM", start)) {
                assertEquals(told.getMap(""), nextEvent(again).getMap(""));
            }
        }
        try (BufferedReader former = follow("claim=" + before, "0")) {
            assertEquals(before, nextEvent(former).getString("id"));
        }
    }

    private static BufferedReader follow(String filter, String lastEventId) throws IOException {
        URLConnection connection = URI.create(
                        "http://127.0.0.1:%d%s/events?%s".formatted(RestAssured.port, Feed.PATH, filter))
                .toURL()
                .openConnection();
        connection.setReadTimeout(LONGEST_MILLIS);
        if (lastEventId != null) {
            connection.setRequestProperty("Last-Event-ID", lastEventId);
        }
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    private static JsonPath nextEvent(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("data:")) {
            line = events.readLine();
        }
        return JsonPath.from(line.substring("data:".length()));
    }
}
