package io.claimtrail.access;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.RawHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that works on few requests at a time, and clients that take their time. */
class CapacityIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 9;
    private static final int MOST_STREAMS = 8;
    private static final int BODY_SECONDS = 2;
    private static final int LONGEST_WAIT_MILLIS = 60_000;

    /** More than operating systems keep between a sender and a reader that does not read. */
    private static final int LONG_CLAIMS = 150;

    private static Path spool;
    private static PackagedServer server;

    private final String name = unique("Topic");
    private final byte[] body = "{\"name\": \"%s\"}".formatted(name).getBytes(UTF_8);

    @BeforeAll
    static void start() throws Exception {
        Path data = PackagedServer.freshData();
        spool = Files.createDirectory(data.resolve("imports"));
        server = PackagedServer.started(Map.of(
                "CLAIMTRAIL_DATA", data.toString(),
                "CLAIMTRAIL_LIMITS_CONCURRENT", String.valueOf(MOST),
                "CLAIMTRAIL_LIMITS_BODY_SECONDS", String.valueOf(BODY_SECONDS)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void writersBeyondCapacityAre503AtOnceAndServedOnceThereIsRoom() throws Exception {
        List<Socket> uploads = begunUploads();
        assertProblem(ProblemType.UNAVAILABLE, server.request().body(body).post("/v1/topics"))
                .header("Retry-After", equalTo("1"));
        assertEquals(200, server.request().get("/v1/topics").statusCode());
        uploads.get(0).getOutputStream().write(body);
        assertEquals("HTTP/1.1 202", answer(uploads.get(0)));
        await(() -> post() == 201);
        for (Socket each : uploads) {
            each.close();
        }
    }

    @Test
    void bothTogetherAreHalfAsManyAgain() throws Exception {
        importLongClaims();
        List<Socket> uploads = begunUploads();
        await(() -> isFullOnceSomeRead(MOST / 2));
        await(() -> server.request().get("/v1/topics").statusCode() == 200);
        for (Socket each : uploads) {
            each.close();
        }
    }

    /** That there was still room before the last of them. False, too, where the network took one of the answers in whole. */
    private static boolean isFullOnceSomeRead(int some) {
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < some; i++) {
                if (server.request().get("/v1/topics").statusCode() != 200) {
                    return false;
                }
                Socket reader = connected();
                readers.add(reader);
                reader.getOutputStream().write(RawHttp.head("GET /v1/exports/claims.ndjson", "Host: localhost"));
                if (!answer(reader).equals("HTTP/1.1 200")) {
                    return false;
                }
            }
            return server.request().get("/v1/topics").statusCode() == 503;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            for (Socket each : readers) {
                close(each);
            }
        }
    }

    @Test
    void bodyThatDripsInIsWaitedForOnlySoLong() throws Exception {
        try (Socket slow = begun("/v1/topics", "application/json")) {
            for (byte each : body) {
                slow.getOutputStream().write(each);
                Thread.sleep(BODY_SECONDS * 1000L / 4);
            }
            assertEquals("", answer(slow));
        } catch (IOException closedMeanwhile) {
            assertTrue(server.request().get("/v1/topics").statusCode() < 500, server::log);
        }
        server.request().get("/v1/topics?name=" + name).then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void answerIsNotBrokenOffForABodyThatNobodyReads() throws Exception {
        try (Socket follower = connected()) {
            follower.getOutputStream()
                    .write(RawHttp.head("GET /v1/changes/events", "Host: localhost", RawHttp.length(body.length)));
            follower.getOutputStream().write(body);
            assertEquals("HTTP/1.1 200", answer(follower));
            Thread.sleep(BODY_SECONDS * 1500L);
            assertEquals(201, post());
            StringBuilder told = new StringBuilder();
            while (told.indexOf("/v1/topics/") < 0) {
                int read = follower.getInputStream().read();
                assertTrue(read >= 0, told::toString);
                told.append((char) read);
            }
        }
    }

    @Test
    void thoseWhoReadSlowlyLeaveTheDatabaseToOthers() throws Exception {
        importLongClaims();
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < MOST_STREAMS; i++) {
            Socket reader = connected();
            reader.getOutputStream().write(RawHttp.head("GET /v1/exports/claims.ndjson", "Host: localhost"));
            assertEquals("HTTP/1.1 200", answer(reader));
            readers.add(reader);
        }
        assertProblem(ProblemType.UNAVAILABLE, server.request().get("/v1/exports/claims.ndjson"));
        assertEquals(200, server.request().get("/v1/topics").statusCode());
        await(this::whatWasKeptIsAnsweredBeyondCapacity);
        for (Socket each : readers) {
            each.close();
        }
        await(() ->
                server.request().get("/v1/exports/claims.ndjson?speaker=nobody").statusCode() == 200);
    }

    /**
     * With one place left. False where it could not be found out: the place was not free yet, or free again because the network took
     * all of the last answer in, or the server noted something for itself meanwhile, so that nothing was kept.
     */
    private boolean whatWasKeptIsAnsweredBeyondCapacity() {
        String kept = "/v1/topics?limit=3";
        for (int i = 0; i < 3; i++) {
            if (readerOf(kept) != 200) {
                return false;
            }
        }
        try (Socket last = connected()) {
            last.getOutputStream().write(RawHttp.head("GET /v1/claims?limit=200", "Host: localhost"));
            if (!answer(last).equals("HTTP/1.1 200")) {
                return false;
            }
            // Who has a key is answered anew, and there is no place for that while the last one reads.
            return server.request().get(kept).statusCode() == 503 && readerOf(kept) == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody without a key is answered. */
    private static int readerOf(String path) {
        return server.request().noFiltersOfType(AdminKey.class).get(path).statusCode();
    }

    private static void importLongClaims() throws Exception {
        // No words, so that they cost the search index nothing.
        String text = "\uD83D\uDE00".repeat(4_900);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < LONG_CLAIMS; i++) {
            Map<String, Object> claim = aClaim().saying(unique(text)).body();
            claim.put("statement", text);
            rows.append(JSON.writeValueAsString(claim)).append('\n');
        }
        String path = server.request()
                .contentType("application/x-ndjson")
                .body(rows.toString().getBytes(UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await(() -> "DONE".equals(server.request().get(path).path("state")));
        assertEquals(LONG_CLAIMS, server.request().get(path).<Integer>path("recorded"));
    }

    /** As many files to import as requests with a body may be worked on: one may come as slowly as it likes, and is all the while. */
    private List<Socket> begunUploads() throws Exception {
        Set<String> before = files();
        List<Socket> uploads = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            uploads.add(begun("/v1/imports", "application/x-ndjson"));
        }
        await(() -> files().stream().filter(file -> !before.contains(file)).count() == MOST);
        return uploads;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection on which a request has begun, and its body is awaited. */
    private Socket begun(String path, String type) throws IOException {
        Socket socket = connected();
        socket.getOutputStream()
                .write(RawHttp.head(
                        "POST " + path, "Host: localhost", "Content-Type: " + type, RawHttp.length(body.length)));
        return socket;
    }

    private static Socket connected() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(LONGEST_WAIT_MILLIS);
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        return socket;
    }

    /** The beginning of its first line; empty where the connection was closed without one. */
    private static String answer(Socket socket) throws IOException {
        byte[] start = new byte["HTTP/1.1 200".length()];
        int read = socket.getInputStream().readNBytes(start, 0, start.length);
        return new String(start, 0, read, UTF_8);
    }

    /** The names of those that have come in, or begun to. */
    private static Set<String> files() {
        return Set.of(spool.toFile().list((directory, name) -> name.endsWith(".in")));
    }

    private int post() {
        return server.request().body(body).post("/v1/topics").statusCode();
    }

    private static void await(BooleanSupplier event) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000L;
        while (!event.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, server::log);
            Thread.sleep(20);
        }
    }
}
