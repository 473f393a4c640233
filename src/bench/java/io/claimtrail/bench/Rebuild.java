package io.claimtrail.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How long it takes to build the search index from nothing, and the memory for it. */
final class Rebuild {

    private final Database database;

    Rebuild(Database database) {
        this.database = database;
    }

    void print() throws Exception {
        Server.delete(Path.of(database.environment().get("CLAIMTRAIL_DATA"), "search"));
        try (Server server = new Server(database, 0).start(Server.FAST, Map.of())) {
            long start = System.nanoTime();
            server.awaitSearch();
            System.out.printf(
                    "%n%s: index of %d claims built in %.1f s, resident %d MB at the end%n",
                    database.kind(),
                    database.claims(),
                    (System.nanoTime() - start) / 1e9,
                    server.residentMegabytes());
        }
    }
}
