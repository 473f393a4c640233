package io.claimtrail.testsupport;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests to the server under test that no client library would send: they are written byte by byte. */
public final class RawHttp {

    private static final int LONGEST_WAIT_MILLIS = 60_000;

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** A header's value, whatever the case of its name; empty where it is not there. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private RawHttp() {}

    /** Asks for a request target exactly as it is given, with more header lines. */
    public static Answer get(String target, String... headers) {
        return send(head("GET " + target, headers), new byte[0]);
    }

    /** Posts the bytes of a JSON body as they are. */
    public static Answer post(String target, byte[] body) {
        return send(
                head("POST " + target, "Host: localhost", "Content-Type: application/json", length(body.length)), body);
    }

    /**
     * The start of a request: its first line and header lines. {@code Host} is added where there are no others, and a key where
     * the request is not one to read.
     */
    public static byte[] head(String firstLine, String... headers) {
        String lines = headers.length == 0 ? "Host: localhost" : String.join("\r\n", headers);
        String key = firstLine.startsWith("GET ") ? "" : AdminKey.HEADER + ": " + AdminKey.SECRET + "\r\n";
        return (firstLine + " HTTP/1.1\r\n" + key + lines + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    public static String length(int bytes) {
        return "Content-Length: " + bytes;
    }

    /** Sends a request in parts and reads the answer. */
    public static Answer send(byte[]... parts) {
        try (Socket socket = connected()) {
            for (byte[] part : parts) {
                socket.getOutputStream().write(part);
            }
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends requests, each as a head and a body, over one connection, and gives back the status of each answer. */
    public static List<Integer> sendInARow(byte[]... headsAndBodies) {
        try (Socket socket = connected()) {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < headsAndBodies.length; i += 2) {
                socket.getOutputStream().write(headsAndBodies[i]);
                socket.getOutputStream().write(headsAndBodies[i + 1]);
                statuses.add(read(socket.getInputStream()).status());
            }
            return statuses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the beginning of a request and hangs up. */
    public static void sendAndHangUp(byte[]... parts) {
        try (Socket socket = connected()) {
            for (byte[] part : parts) {
                socket.getOutputStream().write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket connected() throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(LONGEST_WAIT_MILLIS);
        return socket;
    }

    private static Answer read(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        return new Answer(status, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The server hung up after: " + line);
            }
            line.write(read);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
