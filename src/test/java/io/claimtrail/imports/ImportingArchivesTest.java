package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.assertRows;
import static io.claimtrail.imports.Imports.done;
import static io.claimtrail.imports.Imports.sent;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Archives of files in any of the formats. */
@HttpTest
@AnyDatabase
class ImportingArchivesTest {

    private static final String ZIP = "application/zip";

    private final String speaker = unique("Zipped");

    @Test
    void eachEntryIsReadInItsFormatAndTellsWhatItsRowsCameFrom() throws IOException {
        String line =
                "{\"speaker\": {\"name\": \"%s\"}, \"saidOn\": \"2020\", \"statement\": \"one\", \"source\": {\"url\": \"%s\"}}"
                        .formatted(speaker, uniqueUrl());
        String table = "speaker,claim,date,url\n%1$s,two,2020,%2$s\n%1$s,three,31/31/2020,%2$s\n"
                .formatted(speaker, uniqueUrl());
        String review = """
                {"@type": "ClaimReview", "url": "%s", "claimReviewed": "four", "itemReviewed": {"author": "%s", "datePublished": "2020"}}""".formatted(uniqueUrl(), speaker);
        byte[] archive = zip(
                "../../etc/rows.ndjson",
                line + "\n{}\n",
                "folder/",
                "",
                "C:\\table.csv",
                table,
                "feed#1.json",
                "[" + review + ", {\"@type\": \"ClaimRev",
                "inner.zip",
                new String(zip("a", "b"), StandardCharsets.ISO_8859_1),
                "__MACOSX/._rows",
                "\0\0",
                "note.txt",
                "hello",
                "./etc/rows.ndjson",
                line);
        JsonPath job = done(sent(archive, "application/octet-stream", Map.of()));
        assertRows(job, 3, 0, 0, 6);
        String path = Imports.PATH + "/" + job.getString("id");
        assertEquals(
                List.of(
                        "etc/rows.ndjson#",
                        "C_/table.csv#",
                        "feed%231.json#",
                        "inner.zip#",
                        "note.txt#",
                        "etc/rows.ndjson#"),
                read(path + "/refusals").getList("items.pointer"));
        byte[] refused = given().get(path + "/refused")
                .then()
                .statusCode(200)
                .contentType(ZIP)
                .extract()
                .asByteArray();
        assertEquals(
                List.of("etc/rows.ndjson", "C_/table.csv", "feed%231.json", "inner.zip", "note.txt"), names(refused));
        assertRows(done(sent(refused, ZIP, Map.of())), 0, 1, 0, 5);
    }

    @Test
    void entryPackedByItselfIsHandedBackBesideOneOfItsName() throws IOException {
        byte[] archive = zip("rows.ndjson", "{}\n", "rows.ndjson.gz", "{}\n");
        JsonPath job = done(sent(archive, ZIP, Map.of()));
        byte[] refused = given().get(Imports.PATH + "/" + job.getString("id") + "/refused")
                .asByteArray();
        assertEquals(List.of("rows.ndjson", "rows.ndjson-2"), names(refused));
    }

    @Test
    void archivesThatMeanHarmOrAreNoneAreRefused() throws IOException {
        assertProblem(ProblemType.TOO_LARGE, sent(zip("bomb.ndjson", "0".repeat(64 << 20)), ZIP, Map.of()));
        byte[] whole = zip("a.ndjson", "{}");
        assertProblem(ProblemType.MALFORMED_BODY, sent(Arrays.copyOf(whole, whole.length - 30), ZIP, Map.of()));
        assertProblem(ProblemType.INVALID_BODY, sent(zip("folder/", ""), ZIP, Map.of()));
        assertProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE, sent(zip("[Content_Types].xml", "<x/>"), ZIP, Map.of()));
        byte[] encrypted = whole.clone();
        // The general purpose flags, in the entry and in the directory.
        encrypted[6] |= 1;
        encrypted[directory(whole) + 8] |= 1;
        assertProblem(ProblemType.MALFORMED_BODY, sent(encrypted, ZIP, Map.of()));
    }

    @Test
    void entryOutOfWhichMoreComesThanItSaysIsRefused() throws IOException {
        byte[] lying = zip("bomb.ndjson", "0".repeat(64 << 20));
        // The uncompressed size in the directory.
        Arrays.fill(lying, directory(lying) + 24, directory(lying) + 28, (byte) 1);
        lying[directory(lying) + 27] = 0;
        assertRows(done(sent(lying, ZIP, Map.of())), 0, 0, 0, 1);
    }

    @Test
    void entryWithAnotherChecksumIsNoneThatWasPacked() throws IOException {
        String line =
                "{\"speaker\": {\"name\": \"%s\"}, \"saidOn\": \"2020\", \"statement\": \"one\", \"source\": {\"url\": \"%s\"}}"
                        .formatted(speaker, uniqueUrl());
        byte[] damaged = zip("rows.ndjson", line);
        damaged[directory(damaged) + 16] ^= 1;
        assertRows(done(sent(damaged, ZIP, Map.of())), 0, 0, 0, 1);
    }

    private static int directory(byte[] archive) {
        for (int i = archive.length - 4; i >= 0; i--) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalStateException("no directory");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(
                        namesAndTexts[i].endsWith(".zip") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
