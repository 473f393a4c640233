package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.PackagedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded index is disposable: whatever happens to its files, the next start makes it whole again by itself. */
class IndexFilesIT {

    private static final String SEARCH = "/v1/claims?q=soldiers&in=quote";

    private static Path demo;

    @BeforeAll
    static void loadDemo() throws Exception {
        demo = PackagedServer.freshData();
        try (PackagedServer server = PackagedServer.startedOn(demo)) {
            assertSearches(server);
        }
    }

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
        for (Path file : databaseFiles(data)) {
            Files.delete(file);
        }
        assertIsBuiltAgain(data);
    }

    @Test
    void olderDatabaseThatWasRestoredGetsItsOwnIndex() throws Exception {
        Path backup = dataWithDemo();
        Path data = dataWithDemo();
        try (PackagedServer server = PackagedServer.startedOn(data)) {
            server.awaitSearch();
            server.request()
                    .body(aClaim().saying("Nobody backed this heron up").body())
                    .post("/v1/claims")
                    .then()
                    .statusCode(201);
        }
        for (Path file : databaseFiles(data)) {
            Files.copy(backup.resolve(file.getFileName()), file, StandardCopyOption.REPLACE_EXISTING);
        }
        try (PackagedServer server = PackagedServer.startedOn(data)) {
            server.awaitLog("Built the search index: ");
            server.request().get("/v1/claims?q=heron&facets=kind").then().body("facets.kind", hasSize(0));
            assertSearches(server);
        }
    }

    private static Path dataWithDemo() throws Exception {
        Path copy = PackagedServer.freshData();
        try (Stream<Path> all = Files.walk(demo)) {
            for (Path each : all.filter(path -> !path.equals(demo)).toList()) {
                Files.copy(each, copy.resolve(demo.relativize(each)));
            }
        }
        return copy;
    }

    private static List<Path> databaseFiles(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
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
