package io.claimtrail.http;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.RawHttp.head;
import static io.claimtrail.testsupport.RawHttp.length;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RawHttp;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that hang up in the middle of what they say. */
@HttpTest
@AnyDatabase
class ConnectionsTest {

    /** More than the server has threads for requests. */
    private static final int MANY = 100;

    private final String name = unique("Topic");
    private final byte[] body = "{\"name\": \"%s\"}".formatted(name).getBytes(UTF_8);

    @Test
    void requestCutOffInItsBodyLeavesNothingBehind() {
        for (int i = 0; i < MANY; i++) {
            // All of the JSON, but less than was announced.
            RawHttp.sendAndHangUp(start(length(body.length + 1)), body);
        }
        assertEquals(201, RawHttp.post("/v1/topics", body).status());
        assertEquals(List.of(name), read("/v1/topics?name=" + name).getList("items.name"));
    }

    @Test
    void chunksThatEndTooSoonLeaveNothingBehind() {
        byte[] chunk = (Integer.toHexString(body.length) + "\r\n" + new String(body, UTF_8) + "\r\n").getBytes(UTF_8);
        for (int i = 0; i < MANY; i++) {
            RawHttp.sendAndHangUp(start("Transfer-Encoding: chunked"), chunk);
        }
        assertEquals(201, RawHttp.post("/v1/topics", body).status());
    }

    @Test
    void requestCutOffInItsHeadDoesNoHarm() {
        for (int i = 0; i < MANY; i++) {
            RawHttp.sendAndHangUp("POST /v1/topics HTTP/1.1\r\nHost: loc".getBytes(UTF_8));
        }
        assertEquals(201, RawHttp.post("/v1/topics", body).status());
    }

    @Test
    void refusedBodyLeavesTheConnectionInOrder() {
        byte[] refused =
                head("POST /nothing", "Host: localhost", "Content-Type: application/json", length(body.length));
        List<Integer> statuses = RawHttp.sendInARow(refused, body, start(length(body.length)), body);
        assertEquals(List.of(404, 201), statuses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "identity", "chunked\r\nTransfer-Encoding: x"})
    void bodyWithoutAClearEndIsTheLastOfItsConnection(String codings) {
        byte[] head = start("Transfer-Encoding: " + codings);
        byte[] hidden = start(length(body.length));
        assertThrows(UncheckedIOException.class, () -> RawHttp.send(head, hidden, body));
        assertThrows(UncheckedIOException.class, () -> RawHttp.send(head, "0\r\n\r\n".getBytes(UTF_8), hidden, body));
        assertEquals(List.of(), read("/v1/topics?name=" + name).getList("items.name"));
    }

    private static byte[] start(String length) {
        return head("POST /v1/topics", "Host: localhost", "Content-Type: application/json", length);
    }
}
