package io.claimtrail;

import static io.claimtrail.testsupport.PackagedCommand.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.PackagedCommand;
import io.claimtrail.testsupport.PackagedServer;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is exported and imported into an empty instance is exported there byte for byte the same, but for the two times that an
 * instance owns.
 */
class RoundTripIT {

    private static final String OWNED = "\"(recordedAt|changedAt)\":\"[^\"]*\",?";

    private PackagedServer server;

    @Test
    void exportOfAnImportIsTheExportOnEitherDatabase() throws Exception {
        Path data = PackagedServer.freshData();
        try (PackagedServer running = PackagedServer.startedOn(data)) {
            server = running;
            recordAwkwardThings();
        }
        Path file = data.resolve("claims.ndjson");
        assertEquals(0, done(data, "export", "-o", file.toString()).exitCode());
        String exported = Files.readString(file);
        assertHoldsThem(exported);

        Path embedded = PackagedServer.freshData();
        assertSame(exported, file, embedded, Map.of());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Map<String, String> settings = Map.of(
                    "CLAIMTRAIL_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "CLAIMTRAIL_DB_USER", "postgres",
                    "CLAIMTRAIL_DB_PASSWORD", "postgres");
            assertSame(exported, file, PackagedServer.freshData(), settings);
        }
        PackagedCommand again = done(embedded, "import", file.toString(), "--on-duplicate=update");
        assertTrue(again.out().contains(" 0 recorded, ") && again.out().contains(" 0 updated, 0 refused"), again::out);
    }

    private static void assertSame(String exported, Path file, Path data, Map<String, String> settings)
            throws Exception {
        PackagedCommand in = done(settings, data, "import", file.toString());
        assertEquals(0, in.exitCode(), () -> in.out() + in.err());
        PackagedCommand out = done(settings, data, "export");
        assertEquals(exported.replaceAll(OWNED, ""), out.out().replaceAll(OWNED, ""));
        assertNotEquals(exported, out.out(), "times are the instance's own");
    }

    private void recordAwkwardThings() {
        String holder = post("/v1/speakers", """
                {"name": "Объединение «Весна»", "kind": "ORGANIZATION", "role": "Партия",
                 "aliases": ["Vesna", "Spring\u00a0Union", "春 🌸"], "sameAs": ["https://www.wikidata.org/wiki/Q1", "https://example.org/v?a=1&b=2"]}""");
        String held = post("/v1/speakers", "{\"name\": \"Union Spring\", \"aliases\": [\"U. S.\"]}");
        server.request()
                .body("{\"speaker\": \"%s\", \"reason\": \"Renamed in 2001; \\\"one\\\" since\"}".formatted(holder))
                .put("/v1/speakers/" + held + "/holder")
                .then()
                .statusCode(200);
        String page = post("/v1/articles", """
                {"url": "HTTP://www.Example.org:80/Path/?utm_source=x&id=7#top", "title": "A \\"title\\"\\u2028with a separator",
                 "byline": "Ann & Bob", "agency": "AFP", "language": "pt-br", "publishedOn": "2021-05",
                 "aliasUrls": ["https://m.example.org/7", "https://xn--bcher-kva.example/ü"],
                 "publisher": {"name": "Das Blatt", "site": "blatt.example"}}""");
        String first = claim(
                "{\"id\": \"%s\"}".formatted(held), "2021", "  Trimmed? \u00a0 e\u0301 = é \n\t‮RTL‬ مرحبا 😀 ", page);
        String second = claim("{\"name\": \"Nemo\"}", "2021-05-06T07:08:09+02:00", "=1+1", page);
        String gone = claim("{\"name\": \"Nemo\"}", "2020-01-01", "Withdrawn", page);
        String source = read("/v1/claims/" + first + "/appearances").getString("items[0].id");
        patch("/v1/claims/" + first + "/appearances/" + source, "{\"exact\": \"as printed\", \"suffix\": \" here\"}");
        post("/v1/claims/" + first + "/appearances", """
                {"article": {"url": "https://undated.example/report"}, "exact": "x", "prefix": "before "}""");
        post("/v1/claims/" + first + "/evidence", """
                {"article": {"url": "https://check.example/1", "language": "uk", "publishedOn": "2022-02-03"},
                 "rating": {"words": "Наполовину правда", "value": 2.5, "best": 5, "worst": 1, "explanation": "…"},
                 "excerpt": "<b>&amp;</b>", "rationale": "כי", "independent": true, "independenceReason": "An editor says so"}""");
        post("/v1/claims/" + first + "/evidence", """
                {"article": {"url": "https://undated.example/other", "agency": "AFP"}, "stance": "CORROBORATES",
                 "reviewState": "SUGGESTED", "speaker": {"name": "U. S."}}""");
        post("/v1/claims/" + second + "/evidence", """
                {"article": {"url": "https://undated.example/other"}, "stance": "QUALIFIES", "reviewState": "REJECTED"}""");
        String withdrawn = post("/v1/claims/" + second + "/evidence", """
                {"article": {"url": "https://undated.example/third"}, "stance": "CONTRADICTS"}""");
        post(
                "/v1/claims/" + first + "/relations",
                "{\"type\": \"REFINES\", \"claim\": \"%s\", \"note\": \"Später\"}".formatted(second));
        post(
                "/v1/claims/" + second + "/relations",
                "{\"type\": \"SUPERSEDES\", \"claim\": \"%s\", \"reviewState\": \"SUGGESTED\"}".formatted(first));
        post("/v1/claims/" + second + "/relations", "{\"type\": \"NEGATES\", \"claim\": \"%s\"}".formatted(first));
        post("/v1/claims/" + second + "/relations", "{\"type\": \"REPEATS\", \"claim\": \"%s\"}".formatted(gone));
        withdraw("/v1/evidence/" + withdrawn);
        withdraw("/v1/claims/" + gone);
        String row = """
                {"speaker": {"name": "Nemo"}, "saidOn": "2019-12", "statement": "In plain words", "topics": ["Zürich", "Äpfel", "apples"],
                 "source": {"url": "https://undated.example/report"}, "externalIds": {"politifact": "=1", "x.y": "é 2"}}""".replace("\n", " ");
        Response taken = server.request()
                .contentType("application/x-ndjson")
                .body(row.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/imports");
        server.request().get(taken.header("Location") + "/events").then().statusCode(200);
        assertEquals(1, read(taken.header("Location")).getInt("recorded"));
    }

    private static void assertHoldsThem(String exported) {
        assertEquals(16, exported.lines().count(), "the demo corpus and three more");
        for (String part : new String[] {
            "\"heldBy\"",
            "Renamed in 2001",
            "\"aliasUrls\"",
            "as printed",
            "\"relations\"",
            "Später",
            "politifact",
            "REJECTED",
            "An editor"
        }) {
            assertTrue(exported.contains(part), part);
        }
        assertTrue(!exported.contains("Withdrawn"), "what is withdrawn stays where it is");
    }

    private String claim(String speaker, String saidOn, String quote, String article) {
        return server.request()
                .body(Map.of(
                        "speaker",
                        JsonPath.from(speaker).getMap(""),
                        "saidOn",
                        saidOn,
                        "quote",
                        quote,
                        "quoteType",
                        "TRANSLATED",
                        "statement",
                        "It is so",
                        "topics",
                        java.util.List.of("Ω", "ω", "b"),
                        "source",
                        Map.of("id", article)))
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String post(String path, String body) {
        Response answer = server.request().body(body).post(path);
        assertEquals(201, answer.statusCode(), answer::asString);
        return answer.path("id");
    }

    private JsonPath read(String path) {
        return server.request().get(path).jsonPath();
    }

    private void patch(String path, String body) {
        server.request()
                .header("If-Match", server.request().get(path).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(path)
                .then()
                .statusCode(200);
    }

    private void withdraw(String path) {
        server.request().delete(path).then().statusCode(204);
    }
}
