package io.claimtrail.bench;

import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.RawHttp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Clients that mean harm or know no better; each line tells what came of it, and how fast others were served meanwhile. */
final class BadClients {

    private static final int IDLE = Integer.getInteger("bench.idle", 10_000);
    private static final int SLOW = 300;
    private static final int SLOW_SECONDS = 25;
    private static final int MEGABYTE = 1 << 20;

    private final FaultDatabase database;
    private PackagedServer server;

    BadClients(FaultDatabase database) {
        this.database = database;
    }

    void print() throws Exception {
        Map<String, String> settings = database.settings(Map.of("CLAIMTRAIL_DEMO", "true", "CLAIMTRAIL_LIMITS_ADDRESS", "0"));
        try (PackagedServer started = PackagedServer.started(settings)) {
            server = started;
            tell("nobody", "");
            holdIdle();
            dripHeaders();
            dripBodies();
            hangUp();
            smuggle();
            send("headers of 1 MB", RawHttp.head("GET /v1/topics", "Host: localhost", "X-Long: " + "a".repeat(MEGABYTE)), new byte[0]);
            sendBody("JSON 500,000 levels deep", "[".repeat(500_000).getBytes(StandardCharsets.UTF_8), "X-A: b");
            sendBody("gzip that unfolds to 1 GB", bomb(), "Content-Encoding: gzip");
            tell("all of them gone", "");
        }
    }

    private void holdIdle() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            while (idle.size() < IDLE) {
                idle.add(new Socket("127.0.0.1", server.port()));
            }
        } catch (IOException e) {
            System.out.println("only " + idle.size() + " connections can be opened here: " + e.getMessage());
        }
        tell(idle.size() + " idle connections", "");
        close(idle);
    }

    private void dripHeaders() throws Exception {
        drip("header lines", "GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    }

    private void dripBodies() throws Exception {
        drip("bodies", new String(
                RawHttp.head("POST /v1/topics", "Host: localhost", "Content-Type: application/json", RawHttp.length(5000)),
                StandardCharsets.UTF_8) + "{");
    }

    /** A byte a second on each of many connections. */
    private void drip(String what, String start) throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            Socket socket = new Socket("127.0.0.1", server.port());
            socket.getOutputStream().write(start.getBytes(StandardCharsets.UTF_8));
            slow.add(socket);
        }
        long worst = 0;
        int closed = 0;
        for (int second = 0; second < SLOW_SECONDS; second++) {
            closed = 0;
            for (Socket each : slow) {
                try {
                    each.getOutputStream().write(' ');
                } catch (IOException e) {
                    closed++;
                }
            }
            worst = Math.max(worst, millisOfGet());
            TimeUnit.SECONDS.sleep(1);
        }
        tell(SLOW + " clients that drip " + what, "slowest GET " + worst + " ms, closed " + closed);
        close(slow);
    }

    private void hangUp() throws Exception {
        byte[] head = RawHttp.head("POST /v1/topics", "Host: localhost", "Content-Type: application/json", RawHttp.length(5000));
        for (int i = 0; i < 1000; i++) {
            try (Socket socket = new Socket("127.0.0.1", server.port())) {
                socket.getOutputStream().write(head, 0, head.length * (i % 10 + 1) / 10);
            }
        }
        tell("1000 requests that break off", "");
    }

    /** Whatever is ambiguous must be refused, and what hides behind it not be taken for a request. */
    private void smuggle() throws Exception {
        String hidden = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (String lines : List.of(
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Content-Length: 4\r\nContent-Length: 5",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
                "Content-Length: +4",
                "Content-Length: -1",
                " Content-Length: 4")) {
            send("smuggling, " + lines.replace("\r\n", " | "), RawHttp.head("POST /v1/topics", "Host: localhost", "Content-Type: application/json", lines), ("0\r\n\r\n" + hidden).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void sendBody(String what, byte[] body, String header) throws Exception {
        send(what, RawHttp.head("POST /v1/topics", "Host: localhost", "Content-Type: application/json", header, RawHttp.length(body.length)), body);
    }

    private void send(String what, byte[] head, byte[] body) throws Exception {
        String statuses;
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            statuses = statuses(socket);
        } catch (IOException e) {
            statuses = "closed (" + e.getMessage() + ")";
        }
        tell(what, "answered " + statuses);
    }

    /** The status of each answer that comes, until the server closes or says no more. */
    private static String statuses(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String end = "then closed";
        try {
            byte[] buffer = new byte[8192];
            for (int read = socket.getInputStream().read(buffer); read >= 0; read = socket.getInputStream().read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException e) {
            end = "then kept open";
        }
        List<String> found = java.util.regex.Pattern.compile("HTTP/1\\.[01] ([0-9]{3})")
                .matcher(all.toString(StandardCharsets.UTF_8))
                .results()
                .map(each -> each.group(1))
                .toList();
        return found + " " + end;
    }

    private void tell(String what, String outcome) throws Exception {
        System.out.printf("%s, %s: %s; a GET takes %d ms%n", database.kind(), what, outcome, millisOfGet());
    }

    private long millisOfGet() {
        long start = System.nanoTime();
        int status = server.request().get("/v1/claims?limit=5").statusCode();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (status != 200) {
            System.out.println("a GET was answered " + status);
        }
        return millis;
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 1000; i++) {
                gzip.write(new byte[MEGABYTE]);
            }
        }
        return bytes.toByteArray();
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket each : sockets) {
            each.close();
        }
    }
}
