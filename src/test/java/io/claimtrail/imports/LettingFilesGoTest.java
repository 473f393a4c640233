package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.NDJSON;
import static io.claimtrail.imports.Imports.pause;
import static io.claimtrail.imports.Imports.sent;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came in is deleted once an import is at its end, however it ends, except where refused rows of it may be asked for. */
@HttpTest
class LettingFilesGoTest {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MANY = 5_000;

    @ConfigProperty(name = "claimtrail.data")
    String data;

    private Set<Path> before;

    @BeforeEach
    void whatOthersLeft() throws IOException {
        Files.createDirectories(directory());
        before = files();
    }

    @Test
    void importWithRefusedRowsKeepsItsFileAndOneWithoutDoesNot() throws Exception {
        Imports.done(rows(2));
        assertEquals(Set.of(), awaitFiles(0));
        Imports.done("{}", rows(1));
        assertEquals(1, newFiles().size());
    }

    @Test
    void cancelledImportsKeepNoFileWhetherTheyHadBegunOrNot() throws Exception {
        String begun = location(rows(MANY));
        Set<Path> first = newFiles();
        cancel(location(rows(MANY)));
        assertEquals(first, awaitFiles(1));
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (given().get(begun).jsonPath().getInt("rowsRead") == 0) {
            assertTrue(System.nanoTime() < deadline, "its first rows are recorded");
            pause();
        }
        cancel(begun);
        assertEquals(Set.of(), awaitFiles(0));
    }

    @Test
    void importWhoseFileCannotBeReadLeavesNothing() throws Exception {
        String ahead = location(rows(MANY));
        Set<Path> first = newFiles();
        String unreadable = location(rows(1));
        Path file = newFiles().stream()
                .filter(each -> !first.contains(each))
                .findFirst()
                .orElseThrow();
        Files.delete(file);
        Files.createDirectory(file);
        cancel(ahead);
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!given().get(unreadable).jsonPath().getString("state").equals("FAILED")) {
            assertTrue(
                    System.nanoTime() < deadline, () -> given().get(unreadable).asString());
            pause();
        }
        assertEquals(Set.of(), awaitFiles(0));
    }

    private static String rows(int number) {
        return IntStream.range(0, number).mapToObj(row -> row()).collect(Collectors.joining("\n"));
    }

    private static String row() {
        return """
                {"speaker":{"name":"%s"},"saidOn":"2020","quote":"%s","source":{"url":"%s"}}""".formatted(unique("Speaker"), unique("Quote"), uniqueUrl());
    }

    private static String location(String rows) {
        return sent(rows.getBytes(StandardCharsets.UTF_8), NDJSON, Map.of())
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private static void cancel(String path) {
        given().post(path + "/cancel").then().statusCode(200).body("state", equalTo("CANCELLED"));
    }

    /** Those that are there once they are so many. */
    private Set<Path> awaitFiles(int number) throws IOException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (newFiles().size() != number && System.nanoTime() < deadline) {
            pause();
        }
        return newFiles();
    }

    private Set<Path> newFiles() throws IOException {
        Set<Path> now = new HashSet<>(files());
        now.removeAll(before);
        return now;
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(directory())) {
            return all.collect(Collectors.toSet());
        }
    }

    private Path directory() {
        return Path.of(data, "imports");
    }
}
