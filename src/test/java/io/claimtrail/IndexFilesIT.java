package io.claimtrail;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.PackagedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The embedded index is disposable: whatever happens to its files, the next start makes it whole again by itself. */
class IndexFilesIT {

    private static final String SEARCH = "/v1/claims?q=soldiers&in=quote";

    @Test
    void wholeIndexIsNotBuiltAgain() throws Exception {
        Path data = dataWithDemo();
        try (PackagedServer server = PackagedServer.startedOn(data)) {
            assertSearches(server);
            assertFalse(server.log().contains("Building the search index"), server::log);
        }
    }

    @Test
    void deletedIndexIsBuiltAgain() throws Exception {
        Path data = dataWithDemo();
        delete(data.resolve("search"));
        assertIsBuiltAgain(data);
    }

    @Test
    void indexThatLacksAPartIsBuiltAgain() throws Exception {
        Path data = dataWithDemo();
        for (Path index : filesOf(data).stream().map(Path::getParent).distinct().toList()) {
            delete(index);
        }
        assertIsBuiltAgain(data);
    }

    @Test
    void damagedIndexIsBuiltAgain() throws Exception {
        Path data = dataWithDemo();
        for (Path file : filesOf(data)) {
            if (file.toString().endsWith(".cfs") || file.toString().endsWith(".tim")) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        assertIsBuiltAgain(data);
    }

    @Test
    void indexThatWasCutOffIsBuiltAgain() throws Exception {
        Path data = dataWithDemo();
        for (Path file : filesOf(data)) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
        assertIsBuiltAgain(data);
    }

    @Test
    void indexOfAnotherVersionGivesWayToANewOne() throws Exception {
        Path data = dataWithDemo();
        Path current;
        try (Stream<Path> mappings = Files.list(data.resolve("search"))) {
            current = mappings.findFirst().orElseThrow();
        }
        Files.move(current, current.resolveSibling("0123456789ab"));
        assertIsBuiltAgain(data);
        assertFalse(Files.exists(current.resolveSibling("0123456789ab")));
    }

    @Test
    void indexOfAnotherDatabaseIsNotTaken() throws Exception {
        Path data = dataWithDemo();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertIsBuiltAgain(data);
    }

    private static Path dataWithDemo() throws Exception {
        Path data = PackagedServer.freshData();
        try (PackagedServer server = PackagedServer.startedOn(data)) {
            assertSearches(server);
        }
        return data;
    }

    private static void assertIsBuiltAgain(Path data) throws Exception {
        try (PackagedServer server = PackagedServer.startedOn(data)) {
            assertSearches(server);
            assertTrue(server.log().contains("Built the search index: "), server::log);
        }
    }

    private static void assertSearches(PackagedServer server) throws Exception {
        server.awaitSearch();
        server.request().get(SEARCH).then().statusCode(200).body("items", hasSize(1));
        server.request().get("/v1/admin/reindex").then().body("phase", equalTo("READY"));
    }

    private static List<Path> filesOf(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("search"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().getFileName().toString().equals("claim"))
                    .toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
