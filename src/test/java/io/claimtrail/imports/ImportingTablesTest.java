package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.assertRows;
import static io.claimtrail.imports.Imports.done;
import static io.claimtrail.imports.Imports.sent;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Spreadsheets and rows of databases, by their columns. */
@HttpTest
@AnyDatabase
class ImportingTablesTest {

    private static final String CSV = "text/csv";

    private final String speaker = unique("M\u00fcller");
    private final String check = uniqueUrl();

    @Test
    void spreadsheetIsReadWhateverItsSeparatorAndEncoding() {
        String sheet = "Who;Claim;Date;Verdict;Link;Mood\r\n"
                + "\"%s\";\"Er sagte \"\"ja\"\";\nwirklich\";2. Januar 2020;Falsch;%s;gut\r\n"
                        .formatted(speaker, check);
        JsonPath job = done(sent(sheet.getBytes(Charset.forName("windows-1252")), CSV, Map.of()));
        assertRows(job, 1, 0, 0, 0);
        assertEquals(
                List.of("windows-1252", ";", "Who", List.of("Mood")),
                List.of(
                        job.getString("table.charset"),
                        job.getString("table.separator"),
                        job.getString("table.mapping.'speaker.name'"),
                        job.getList("table.leftAside")));
        JsonPath claim = theClaim();
        assertEquals(
                List.of("Er sagte \"ja\";\nwirklich", "2020-01-02", "CONTRADICTED", check),
                List.of(
                        claim.getString("statement"),
                        claim.getString("saidOn"),
                        claim.getString("status"),
                        claim.getString("source.url")));
        for (Charset marked : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            byte[] same = ("\uFEFF" + sheet.replace(';', '\t').replace("\t\nwirklich", ";\nwirklich")).getBytes(marked);
            assertRows(done(sent(same, "application/octet-stream", Map.of())), 0, 1, 0, 0);
        }
        byte[] unmarked = sheet.getBytes(StandardCharsets.UTF_16BE);
        assertRows(done(sent(unmarked, "text/csv;charset=UTF-16BE", Map.of())), 0, 1, 0, 0);
        assertProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE, sent(unmarked, "text/csv;charset=klingon", Map.of()));
    }

    @Test
    void rowsWithBrokenQuotesAreRefusedAloneAndComeBackToBeMended() {
        String row = "%s,%%s,2020-01-01,False,%s\n".formatted(speaker, check);
        String sheet = "speaker,claim,date,rating,url\n" + row.formatted("one") + row.formatted("\"two")
                + row.formatted("three") + row.formatted("\"fo\"ur") + "\n" + row.formatted("too,many")
                + row.formatted("six").replace("2020-01-01", "01/02/2020") + row.formatted("\"seven");
        JsonPath job = done(sheet, CSV, Map.of());
        assertRows(job, 2, 0, 0, 5);
        String path = Imports.PATH + "/" + job.getString("id");
        JsonPath refusals = read(path + "/refusals");
        assertEquals(List.of(3, 5, 7, 8, 9), refusals.getList("items.line"));
        assertEquals("/date", refusals.getString("items[3].errors[0].pointer"));
        String refused = given().get(path + "/refused")
                .then()
                .statusCode(200)
                .contentType(CSV)
                .extract()
                .asString();
        String mended = refused.replace("\"two", "two")
                .replace("\"fo\"ur", "\"fo\"\"ur\"")
                .replace("too,many", "\"too,many\"")
                .replace("01/02/2020", "2020-02-01")
                .replace("\"seven", "seven");
        assertRows(done(mended, CSV, Map.of()), 5, 0, 0, 0);
    }

    @Test
    void ownExportIsImportedToTheTextThatWasExported() {
        String quote = "=1+1 is \"two\",\nsaid \u0414\u043c\u0438\u0442\u0440\u0438\u0439; '@ \u06cc\u06c1";
        String id = aClaim().saidBy(speaker)
                .on("2022-02")
                .with("quote", quote)
                .with("statement", "'=2 is meant")
                .id();
        given().contentType("application/json")
                .body(Map.of(
                        "article",
                        Map.of("url", check, "title", "-Checked", "publisher", Map.of("name", "@Checkers")),
                        "stance",
                        "QUALIFIES",
                        "excerpt",
                        "\tIndeed"))
                .post("/v1/claims/" + id + "/evidence")
                .then()
                .statusCode(201);
        byte[] exported = given().queryParam("speaker", speaker)
                .get("/v1/exports/claims.csv")
                .asByteArray();
        assertRows(done(sent(exported, CSV, Map.of())), 0, 1, 0, 0);
        String other = unique("Else");
        byte[] elsewhere = new String(exported, StandardCharsets.UTF_8)
                .replace(speaker, other)
                .getBytes(StandardCharsets.UTF_8);
        assertRows(done(sent(elsewhere, CSV, Map.of())), 1, 0, 0, 0);
        String ndjson = given().queryParam("speaker", other)
                .get("/v1/exports/claims.ndjson")
                .asString();
        JsonPath claim = JsonPath.from(ndjson);
        assertEquals(
                List.of(quote, "'=2 is meant", "2022-02", "QUALIFIES", "\tIndeed", check, "-Checked"),
                List.of(
                        claim.getString("quote"),
                        claim.getString("statement"),
                        claim.getString("saidOn"),
                        claim.getString("evidence[0].stance"),
                        claim.getString("evidence[0].excerpt"),
                        claim.getString("evidence[0].article.url"),
                        claim.getString("evidence[0].article.title")));
    }

    @Test
    void ownExportMakesTheSameClaimWithTheSameStatus() {
        String words = unique("It will rain");
        String row = """
                {"speaker": {"name": "%1$s", "kind": "ORGANIZATION", "role": "\\tSpeaks", "aliases": ["%1$s; Inc."]},
                 "saidOn": "2021-05-06", "statement": "%3$s",
                 "topics": ["a; b", "c|d", "\\"e\\"", "f"], "source": {"url": "%2$s"},
                 "externalIds": {"%4$s": "1; x:2", "other": "=3"},
                 "appearances": [{"article": {"url": "%2$s/a,https://b"}}, {"article": {"url": "%2$s/c"}}],
                 "evidence": [
                   {"article": {"url": "%2$s/own"}, "stance": "CORROBORATES", "speaker": {"name": "%1$s"}},
                   {"article": {"url": "%2$s/check"}, "independent": false, "independenceReason": "Says the same",
                    "rating": {"words": " True", "value": 0.123456789, "best": 1e10, "worst": -1, "explanation": "-- so"}}]}""".formatted(speaker, check, words, uniqueWord()).replace("\n", " ");
        assertRows(done(row, "application/x-ndjson", Map.of()), 1, 0, 0, 0);
        String exported = given().queryParam("speaker", speaker)
                .get("/v1/exports/claims.csv")
                .asString();
        assertRows(done(sent(exported.getBytes(StandardCharsets.UTF_8), CSV, Map.of())), 0, 2, 0, 0);
        String other = unique("Else");
        String elsewhere = exported.replace(speaker, other);
        JsonPath job = done(sent(elsewhere.getBytes(StandardCharsets.UTF_8), CSV, Map.of()));
        assertRows(job, 1, 0, 1, 0);
        assertEquals(
                List.of("id", "status", "recordedAt", "evidenceId", "independent"),
                job.getList("table.leftAside"),
                "all else is read");
        assertEquals(asExported(speaker), asExported(other).replace(other, speaker));
        assertEquals("UNASSESSED", JsonPath.from(asExported(other)).getString("record.status"));
    }

    /** A claim's line but for what each claim has for itself. */
    private static String asExported(String speaker) {
        return given().queryParam("speaker", speaker)
                .get("/v1/exports/claims.ndjson")
                .asString()
                .replaceAll("\"(id|recordedAt|changedAt)\":\"[^\"]*\",?", "");
    }

    @Test
    void cellThatIsCalledLikeAColumnMakesItsLineNoHeader() {
        String sheet = "Art;Satz;Tag;Wo\nClaim;Eins;2020-01-02;%1$s\nClaim;Zwei;2020-01-02;%1$s\n".formatted(check);
        String mapping = """
                {"statement": "Satz", "saidOn": "Tag", "source.url": "Wo", "speaker.name": {"value": "%s"}}""".formatted(speaker);
        assertRows(done(sheet, CSV, Map.of("mapping", mapping)), 2, 0, 0, 0);
    }

    @Test
    void letterThatIsBrokenRefusesItsRowAlone() {
        byte[] start = "claim;speaker;date;url\n\u041d\u0430\u043b\u043e\u0433\u0438 ".getBytes(StandardCharsets.UTF_8);
        byte[] rest =
                " \u0432\u044b\u0440\u043e\u0441\u043b\u0438;%1$s;2020-01-02;%2$s\n\u0426\u0435\u043d\u044b;%1$s;2020-01-02;%2$s\n"
                        .formatted(speaker, check)
                        .getBytes(StandardCharsets.UTF_8);
        ByteBuffer sheet = ByteBuffer.allocate(start.length + 1 + rest.length)
                .put(start)
                .put((byte) 0xD0)
                .put(rest);
        JsonPath job = done(sent(sheet.array(), CSV, Map.of()));
        assertRows(job, 1, 0, 0, 1);
        assertEquals(
                List.of("/claim"),
                read(Imports.PATH + "/" + job.getString("id") + "/refusals").getList("items[0].errors.pointer"));
    }

    /** Each of its letters becomes two in upper case. */
    @Test
    void longCellInAColumnOfFewWordsIsRefusedLikeAnyOther() {
        String sheet = "speaker,claim,date,url,kind\n%1$s,One,2020-01-02,%2$s,%3$s\n%1$s,Two,2020-01-02,%2$s,factual\n"
                .formatted(speaker, check, "\u00df".repeat(900_000));
        assertRows(done(sheet, CSV, Map.of()), 1, 0, 0, 1);
    }

    @Test
    void encodingOfAnotherAlphabetIsRecognised() {
        String sheet =
                "\u041a\u0442\u043e;\u0423\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u0435;date;url\r\n"
                        + "%s;\u041d\u0430\u043b\u043e\u0433\u0438 \u0432\u044b\u0440\u043e\u0441\u043b\u0438 \u0432\u0434\u0432\u043e\u0435;2020-01-02;%s\r\n"
                                .formatted("Petrov" + speaker.replaceAll("\\P{ASCII}", ""), check);
        JsonPath job = done(sent(sheet.getBytes(Charset.forName("windows-1251")), CSV, Map.of()));
        assertRows(job, 1, 0, 0, 0);
        assertEquals("windows-1251", job.getString("table.charset"));
        assertRows(done(sent(sheet.getBytes(StandardCharsets.UTF_8), CSV, Map.of())), 0, 1, 0, 0);
    }

    @Test
    void titleAndSeparatorLineMayStandAboveAHeaderInAnyOfManyLanguages() {
        String row = "%s;%%s;2. Januar 2020;Falsch;%s\r\n".formatted(speaker, check);
        String german = "Unsere Checks, 2020\r\n\r\nWer;Behauptung;Datum;Bewertung;Link\r\n" + row.formatted("Eins");
        String spanish = "SEP=;\r\nQui\u00e9n;Afirmacion;Fecha;Veredicto;Enlace\r\n" + row.formatted("Zwei");
        String russian = "\u041a\u0442\u043e;\u0423\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u0435;"
                + "\u0414\u0430\u0442\u0430;\u0412\u0435\u0440\u0434\u0438\u043a\u0442;\u0421\u0441\u044b\u043b\u043a\u0430\r\n"
                + row.formatted("Drei");
        String dutch = "Checks 2020;Laatst bijgewerkt in mei\r\nSpreker;Bewering;Datum;Oordeel;Link\r\n"
                + row.formatted("Vier");
        for (String table : List.of(german, spanish, russian, dutch)) {
            JsonPath job = done(table, CSV, Map.of());
            assertRows(job, 1, 0, 0, 0);
            assertEquals(5, job.getMap("table.mapping").size());
        }
        JsonPath refusing = done(german.replace("2. Januar 2020", "2/1/2020"), CSV, Map.of());
        String path = Imports.PATH + "/" + refusing.getString("id");
        assertEquals(List.of(4), read(path + "/refusals").getList("items.line"));
        String refused = given().get(path + "/refused").asString();
        assertRows(done(refused.replace("2/1/2020", "2020-01-03"), CSV, Map.of("onDuplicate", "update")), 0, 0, 1, 0);
    }

    @Test
    void rowsOfADatabaseAreTakenByMapping() {
        String rows = """
                {"id": "7", "statement": "It rains", "speaker": "%1$s", "date": "2017-07-14", "rating": "0", "max_rating": "10",
                 "review": {"url": "%2$s", "site": "https://www.example.com/checks"}, "same_as": null}
                {"id": "8", "statement": "It pours", "speaker": "%1$s", "date": "4/30/16", "review": {"url": "nowhere"}}
                """.formatted(speaker, check);
        String mapping = """
                {"statement": "statement", "speaker.name": "speaker", "saidOn": "date", "evidence.rating.words": "rating",
                 "evidence.rating.best": "max_rating", "evidence.rating.worst": {"value": 0}, "externalIds.db": "id",
                 "evidence.article.url": "review.url", "evidence.article.publisher.site": "review.site",
                 "appearances": "same_as"}""";
        JsonPath job = done(rows, "application/json", Map.of("mapping", mapping));
        assertRows(job, 1, 0, 0, 1);
        JsonPath claim = theClaim();
        assertEquals(
                List.of("CONTRADICTED", "7", "example.com"),
                List.of(
                        claim.getString("status"),
                        claim.getString("externalIds.db"),
                        claim.getString("source.publisher.site")));
        String path = Imports.PATH + "/" + job.getString("id");
        assertEquals("/date", read(path + "/refusals").getString("items[0].errors[0].pointer"));
        String mended = given().get(path + "/refused")
                .asString()
                .replace("4/30/16", "2016-04-30")
                .replace("nowhere", uniqueUrl());
        assertRows(done(mended, "application/x-ndjson", Map.of("mapping", mapping)), 1, 0, 0, 0);
    }

    @Test
    void tablesThatCannotBeUnderstoodSayWhy() {
        assertProblem(ProblemType.INVALID_BODY, sent("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), CSV, Map.of()));
        assertProblem(
                ProblemType.INVALID_BODY, sent("c,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), CSV, Map.of()));
        assertProblem(
                ProblemType.INVALID_BODY, sent("c,".repeat(1_001).getBytes(StandardCharsets.UTF_8), CSV, Map.of()));
        for (String mapping : List.of("{", "[]", "{\"x\": \"a\"}", "{\"quote\": 1}", "{\"quote\": \"c\"}")) {
            assertProblem(
                    ProblemType.INVALID_PARAMETER,
                    sent("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), CSV, Map.of("mapping", mapping)));
        }
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                sent(
                        "<p>".getBytes(StandardCharsets.UTF_8),
                        "text/html",
                        Map.of("mapping", "{\"quote\":\"a\"}", "format", "html")));
    }

    private JsonPath theClaim() {
        List<String> ids = given().queryParam("speaker", speaker)
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
        assertEquals(1, ids.size());
        return read("/v1/claims/" + ids.get(0));
    }
}
