package io.claimtrail.stop;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.LongImport;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.RawHttp;
import io.restassured.path.json.JsonPath;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The packaged jar is asked to end while it has much to do. */
class StoppingIT {

    /** More than it works through before it is asked to end. */
    private static final int ROWS = 1_500;

    private static final int LONGEST_SECONDS = 120;

    private final String speaker = unique("Speaker");

    /** With HTTP/2 Java's client breaks off what is under way on a connection once the server takes nothing more on it. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void whatIsUnderWayComesToItsEndAndTheRestGoesOnAtTheNextStart() throws Exception {
        Path data = PackagedServer.freshData();
        String job;
        try (PackagedServer server = started(data)) {
            job = LongImport.begun(server, ROWS, this::row);
            CompletableFuture<HttpResponse<String>> changes = asked(server, "/v1/changes/events");
            CompletableFuture<HttpResponse<String>> progress = asked(server, job + "/events");
            CompletableFuture<HttpResponse<String>> waiting = asked(server, "/v1/changes?limit=1&wait=30&kind=TOPIC");
            byte[] claim = new ObjectMapper()
                    .writeValueAsBytes(aClaim().saidBy(speaker).body());
            try (Socket socket = new Socket("127.0.0.1", server.port())) {
                socket.getOutputStream().write(head(claim));
                socket.getOutputStream().write(claim, 0, claim.length / 2);

                server.askToEnd();
                awaitUnready(server);
                assertEquals(200, changes.get(LONGEST_SECONDS, TimeUnit.SECONDS).statusCode());
                String told = progress.get(LONGEST_SECONDS, TimeUnit.SECONDS).body();
                assertTrue(told.contains("RUNNING") && !told.contains("DONE"), told);
                assertEquals(200, waiting.get(LONGEST_SECONDS, TimeUnit.SECONDS).statusCode());

                socket.getOutputStream().write(claim, claim.length / 2, claim.length - claim.length / 2);
                assertTrue(answer(socket.getInputStream()).startsWith("HTTP/1.1 201 "), server::log);
            }
            server.awaitEnd();
            assertFalse(server.log().contains("ERROR"), server::log);
            assertFalse(server.log().contains("WARN"), server::log);
        }
        try (PackagedServer server = started(data)) {
            JsonPath done = LongImport.ended(server, job);
            assertEquals("DONE", done.getString("state"), done::prettify);
            assertEquals(ROWS, done.getInt("recorded"), done::prettify);
            server.request()
                    .queryParam("speaker", speaker)
                    .get("/v1/claims?count=true&limit=1")
                    .then()
                    .body("total", equalTo(ROWS + 1));
        }
    }

    private static PackagedServer started(Path data) throws Exception {
        return PackagedServer.started(Map.of(
                "CLAIMTRAIL_DATA",
                data.toString(),
                "CLAIMTRAIL_DEMO",
                "false",
                "CLAIMTRAIL_STOP_TIMEOUT",
                String.valueOf(LONGEST_SECONDS)));
    }

    private String row(int number) {
        return """
                {"speaker":{"name":"%s"},"saidOn":"2022-02-16","quote":"Row %d","language":"en",\
                "source":{"url":"https://example.org/rows","publishedOn":"2022-02-16"}}""".formatted(speaker, number);
    }

    private CompletableFuture<HttpResponse<String>> asked(PackagedServer server, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header(AdminKey.HEADER, AdminKey.SECRET)
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    /** It stays up until the request is over that this test holds back. */
    private void awaitUnready(PackagedServer server) throws Exception {
        HttpRequest ready = HttpRequest.newBuilder(URI.create(server.url() + "/q/health/ready"))
                .build();
        while (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static byte[] head(byte[] body) {
        return RawHttp.head(
                "POST /v1/claims", "Host: localhost", "Content-Type: application/json", RawHttp.length(body.length));
    }

    private static String answer(InputStream in) throws Exception {
        byte[] start = in.readNBytes("HTTP/1.1 201 ".length());
        return new String(start, StandardCharsets.ISO_8859_1);
    }
}
