package io.claimtrail.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.Contract;
import io.claimtrail.testsupport.Contract.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Draws requests for the operations of the contract: a third of them valid, a third nearly, a third hostile. */
final class RequestMaker {

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final JsonMapper UNICODE = JsonMapper.builder().build();

    /** What takes the records away from all other requests, or much time, is drawn less often. */
    private static final int SELDOM = 20;

    private static final List<String> STRANGE_IDS = List.of(
            "0",
            "-1",
            "null",
            "lookup",
            "..",
            "%2e%2e",
            "a%2Fb",
            "%00",
            "%ED%A0%80",
            "%zz",
            "%",
            "x".repeat(3000),
            "\u00E9",
            "a b",
            "00000000-0000-0000-0000-000000000000",
            "01A20FE0-3AB2-7807-8008-7E7FF1C163A5",
            "*",
            ";a=b",
            "1e9",
            "'",
            "%27%20OR%201=1");
    private static final List<String> STRANGE_METHODS =
            List.of("HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "PROPFIND", "get");
    private static final Map<String, List<String>> STRANGE_HEADERS = Map.ofEntries(
            Map.entry(
                    "Accept",
                    List.of(
                            "*/*;q=0",
                            "application/ld+json",
                            "text/html",
                            ",,;q=",
                            "a/b/c",
                            "\"",
                            "*/*",
                            "application/*;q=2")),
            Map.entry("Accept-Encoding", List.of("gzip", "br, *;q=0", "gzip;q=x", ",")),
            Map.entry("Accept-Language", List.of("xx-" + "y".repeat(500), "*;q=0", ",;=")),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "application/json; charset=utf-16",
                            "application/json;",
                            "json",
                            "text/plain",
                            "a/b; c=\"",
                            ";",
                            "multipart/form-data; boundary=x",
                            "application/x-www-form-urlencoded")),
            Map.entry("Content-Encoding", List.of("gzip", "br", "gzip, gzip", "identity", "")),
            Map.entry(
                    "If-Match",
                    List.of(
                            "*",
                            "x",
                            "\"",
                            "W/\"1\"",
                            "\"a\", \"b\"",
                            "\"\"",
                            "\"" + "t".repeat(5000) + "\"",
                            "* , \"a\"")),
            Map.entry(
                    "If-None-Match",
                    List.of("*", "x", "\"", "W/\"1\"", "\"a\", \"b\"", "\"" + "t".repeat(5000) + "\"", ",")),
            Map.entry(
                    "If-Modified-Since",
                    List.of("yesterday", "Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 2094 08:49:37 GMT", "0")),
            Map.entry("Range", List.of("bytes=0-1", "bytes=9-1", "x", "bytes=-0,".repeat(300))),
            Map.entry("Idempotency-Key", List.of("", "\"", "k".repeat(5000), "same", "\u00E9\u0001")),
            Map.entry(
                    "Authorization",
                    List.of("Bearer", "Bearer x", "Bearer a.b.c", "Basic Og==", "Basic !", "\u00FF", "Bearer ct_0_0")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE")),
            Map.entry("X-Forwarded-Host", List.of("evil.example", "a b", "\"")),
            Map.entry("X-Request-Id", List.of("", "a b", "x".repeat(9000))),
            Map.entry("traceparent", List.of("00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-01", "x")),
            Map.entry("Origin", List.of("null", "https://evil.example", "\u0000")),
            Map.entry("Cookie", List.of("a=b", ";;;=", "$Version=1")),
            Map.entry("Last-Event-ID", List.of("-1", "x", "9".repeat(30))));

    private final List<Operation> places = Contract.committed().operations();
    private final SeenRecords seen;

    RequestMaker(SeenRecords seen) {
        this.seen = seen;
    }

    /** How many operations there are. */
    int operations() {
        return places.size();
    }

    /** The request with this number; the same number and seed draw the same, as far as the server has told the same. */
    FuzzedRequest make(int number, long seed) {
        Random random = new Random(seed * 1_000_003 + number);
        Operation place = places.get(random.nextInt(places.size()));
        while (isDrastic(place) && random.nextInt(SELDOM) > 0) {
            place = places.get(random.nextInt(places.size()));
        }
        return new Draft(random, number, place).make();
    }

    private static boolean isDrastic(Operation place) {
        return place.method().equals("DELETE")
                || place.node().path("operationId").asText().matches("reindex|takeBackup|mergeSpeaker.*|testWebhook");
    }

    /** One request while it is drawn. */
    private final class Draft {

        private final Random random;
        private final int number;
        private final Operation place;
        private final ValueMaker values;
        private final Spoiler spoiler;
        private final List<String> headers = new ArrayList<>();
        /** 0: valid, 1: nearly valid, 2: hostile. */
        private final int malice;

        Draft(Random random, int number, Operation place) {
            this.random = random;
            this.number = number;
            this.place = place;
            this.values = new ValueMaker(seen, random);
            this.spoiler = new Spoiler(random);
            this.malice = random.nextInt(3);
        }

        FuzzedRequest make() {
            String path = path(place.path());
            String target = path + query(path);
            String method = place.method();
            if (malice == 2 && random.nextInt(12) == 0) {
                method = OddText.any(STRANGE_METHODS, random);
            }
            byte[] body = place.node().has("requestBody") ? body() : null;
            if (body == null && malice == 2 && random.nextInt(10) == 0) {
                body = spoiler.broken("{}".getBytes(StandardCharsets.UTF_8));
            }
            addHeaders(path);
            return new FuzzedRequest(number, place.node(), method, target, headers, body);
        }

        private String path(String template) {
            int end = template.lastIndexOf('}') + 1;
            if (end == 0) {
                return template;
            }
            String record = template.substring(0, end);
            String before = record.substring(0, record.lastIndexOf("/{"));
            if (malice > 0 && random.nextInt(4) == 0) {
                String id = malice == 2
                        ? OddText.any(STRANGE_IDS, random)
                        : new UUID(random.nextLong(), random.nextLong()).toString();
                return path(before) + "/" + id + template.substring(end);
            }
            return seen.path(record.replace("/feeds/watches/", "/v1/watches/"), random)
                            .map(path -> record.startsWith("/feeds") ? path.replace("/v1/", "/feeds/") : path)
                            .orElseGet(() -> path(before) + "/" + new UUID(random.nextLong(), random.nextLong()))
                    + template.substring(end);
        }

        private String query(String path) {
            List<String> parts = new ArrayList<>();
            for (JsonNode parameter : place.node().path("parameters")) {
                String name = parameter.get("name").asText();
                boolean wanted = random.nextInt(8) == 0
                        || name.equals("url")
                        || name.equals("query")
                        || name.equals("q") && random.nextBoolean();
                if (parameter.get("in").asText().equals("query") && wanted) {
                    addParameter(parts, name, parameter.get("schema"), path);
                }
            }
            if (malice > 0 && random.nextInt(15) == 0) {
                parts.add(OddText.any(
                        List.of("unknown=1", "=", "&&", "limit", "%00=1", "q=%", "a=%ff", "limit=1&limit=2"), random));
            }
            return parts.isEmpty() ? "" : "?" + String.join("&", parts);
        }

        private void addParameter(List<String> parts, String name, JsonNode schema, String path) {
            if (malice > 0 && random.nextInt(3) == 0) {
                String strange = OddText.any(random, 600);
                parts.add(encoded(name) + "="
                        + (strange.matches("[!-~]*") && random.nextInt(8) == 0 ? strange : encoded(strange)));
                return;
            }
            if (name.equals("cursor")) {
                seen.cursor(path).ifPresent(cursor -> parts.add("cursor=" + encoded(cursor)));
                return;
            }
            // Waiting for half a minute tells no more than waiting for a second.
            JsonNode value = name.equals("wait") ? schema.get("minimum") : values.value(schema, name);
            (value.isArray() ? value : List.of(value))
                    .forEach(each -> parts.add(encoded(name) + "=" + encoded(each.asText())));
        }

        private String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private byte[] body() {
            Map.Entry<String, JsonNode> content = OddText.any(
                    List.copyOf(place.node().at("/requestBody/content").properties()), random);
            headers.addAll(List.of("Content-Type", content.getKey()));
            JsonNode schema = content.getValue().get("schema");
            if (schema.path("format").asText().equals("binary")) {
                schema = Contract.committed().root().at("/components/schemas/NewClaim");
            }
            JsonNode document = values.value(schema, "");
            byte[] good = written(malice == 0 ? document : spoiler.nearly(document));
            return malice == 2 && random.nextInt(3) == 0 ? spoiler.broken(good) : good;
        }

        private byte[] written(JsonNode document) {
            try {
                // Lone surrogates can only be sent as escapes.
                return (random.nextInt(3) > 0 ? ASCII : UNICODE)
                        .writeValueAsString(document)
                        .getBytes(StandardCharsets.UTF_8);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        private void addHeaders(String path) {
            if (random.nextInt(12) > 0) {
                headers.addAll(List.of(AdminKey.HEADER, AdminKey.SECRET));
            }
            boolean changes = !place.method().equals("GET");
            seen.tag(path)
                    .filter(tag -> random.nextInt(4) > 0)
                    .ifPresentOrElse(
                            tag -> headers.addAll(List.of(changes ? "If-Match" : "If-None-Match", tag)),
                            () -> headers.addAll(
                                    changes && random.nextInt(4) > 0 ? List.of("If-Match", "*") : List.of()));
            if (malice == 2) {
                for (int i = 0; i <= random.nextInt(2); i++) {
                    String name = OddText.any(
                            STRANGE_HEADERS.keySet().stream().sorted().toList(), random);
                    headers.addAll(List.of(name, OddText.any(STRANGE_HEADERS.get(name), random)));
                }
            }
        }
    }
}
