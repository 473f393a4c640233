package io.claimtrail.http;

import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.claimtrail.testsupport.RawHttp.head;
import static io.claimtrail.testsupport.RawHttp.length;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RawHttp;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is larger than a request may be is refused with the limit named, and never cut. */
@HttpTest
@AnyDatabase
class LimitsTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    @Test
    void tenMegabytesThatAreAnnouncedAre413() {
        byte[] body = new byte[TEN_MEGABYTES];
        Arrays.fill(body, (byte) 'a');
        assertTooLarge(RawHttp.post("/v1/claims", body));
    }

    @Test
    void announcementAloneIs413BeforeAnythingIsSent() {
        assertTooLarge(RawHttp.send(
                head("POST /v1/claims", "Host: localhost", "Content-Type: application/json", length(TEN_MEGABYTES))));
    }

    @Test
    void tenMegabytesInChunksAre413() {
        byte[] chunk = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(UTF_8);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        // Text of a JSON document, so that nothing but its size is wrong with it.
        body.writeBytes("1\r\n\"\r\n".getBytes(UTF_8));
        for (int sent = 0; sent < TEN_MEGABYTES; sent += 0x10000) {
            body.writeBytes(chunk);
        }
        body.writeBytes("1\r\n\"\r\n0\r\n\r\n".getBytes(UTF_8));
        assertTooLarge(RawHttp.send(
                head(
                        "POST /v1/claims",
                        "Host: localhost",
                        "Content-Type: application/json",
                        "Transfer-Encoding: chunked"),
                body.toByteArray()));
    }

    @Test
    void oneMebibyteIsTakenAndOneByteMoreIsNot() {
        String topic = "{\"name\": \"%s\"}".formatted(unique("Topic"));
        byte[] body = (" ".repeat(RequestLimits.LARGEST_BODY - topic.length()) + topic).getBytes(UTF_8);
        RawHttp.Answer answer = RawHttp.post("/v1/topics", body);
        assertEquals(201, answer.status(), answer::toString);
        assertTooLarge(RawHttp.post("/v1/topics", Arrays.copyOf(body, body.length + 1)));
    }

    @Test
    void longestUrlIsTakenAndOneCharacterMoreIs414() {
        String start = "/v1/topics?name=";
        String longest = start + "a".repeat(RequestLimits.LONGEST_URI - start.length());
        assertProblem(ProblemType.INVALID_PARAMETER, RawHttp.get(longest));
        String told = assertProblem(ProblemType.TOO_LONG_A_URL, RawHttp.get(longest + "a"));
        assertTrue(told.contains("8,192"), told);
    }

    @Test
    void longestPathIsLookedUpAndOneCharacterMoreIs414() {
        String start = "/feeds/watches/";
        String longest = start + "a".repeat(RequestLimits.LONGEST_PATH - start.length());
        assertProblem(ProblemType.NOT_FOUND, RawHttp.get(longest));
        String told = assertProblem(ProblemType.TOO_LONG_A_URL, RawHttp.get(longest + "a"));
        assertTrue(told.contains("512"), told);
    }

    @Test
    void headersOf16KibibytesAreTakenAndOneByteMoreIs431() {
        String name = "X-Long";
        int others = "Host".length() + "localhost".length() + name.length();
        String longest = name + ": " + "a".repeat(RequestLimits.LARGEST_HEADERS - others);
        assertEquals(
                200,
                RawHttp.get("/v1/topics?limit=1", "Host: localhost", longest).status());
        String told = assertProblem(
                ProblemType.HEADERS_TOO_LARGE, RawHttp.get("/v1/topics", "Host: localhost", longest + "a"));
        assertTrue(told.contains("16,384"), told);
    }

    private static void assertTooLarge(RawHttp.Answer answer) {
        String told = assertProblem(ProblemType.TOO_LARGE, answer);
        assertTrue(told.contains("1 MiB"), told);
    }
}
