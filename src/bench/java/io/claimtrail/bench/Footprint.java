package io.claimtrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the product takes: time to start, memory, disk; and how fast it records. */
final class Footprint {

    private static final int REQUESTS = 10_000;
    private static final int WRITERS = 8;
    private static final int SECONDS_OF_WRITING = 20;
    /** The README's, without and with the compiler that takes more memory and less time, and the JVM's own. */
    private static final List<List<String>> FLAGS = List.of(Server.SMALL, Server.FAST, List.of());

    private final Database database;

    Footprint(Database database) {
        this.database = database;
    }

    void print() throws Exception {
        System.out.printf("%n%s with %d claims takes %d MB on disk%n", database.kind(), database.claims(), megabytes());
        List<String> paths = List.copyOf(Cases.of(database).values());
        for (List<String> options : FLAGS) {
            long start = System.nanoTime();
            try (Server server = new Server(database, 0).start(options, Map.of())) {
                double seconds = (System.nanoTime() - start) / 1e9;
                long atFirst = server.residentMegabytes();
                readAll(server, paths);
                System.out.printf(
                        "%s %s: first answer after %.1f s; resident %d MB then, %d MB after %d requests%n",
                        database.kind(), options, seconds, atFirst, server.residentMegabytes(), REQUESTS);
            }
        }
        try (Server server = new Server(database, 0).start()) {
            System.out.printf("%s: %d claims recorded a second by %d writers%n", database.kind(), write(server), WRITERS);
        }
    }

    /** Every case in turn, by four clients. */
    private static void readAll(Server server, List<String> paths) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Parallel.run(4, () -> {
            for (int i = next.getAndIncrement(); i < REQUESTS; i = next.getAndIncrement()) {
                server.get(paths.get(i % paths.size()));
            }
        });
    }

    private static long write(Server server) throws Exception {
        AtomicInteger recorded = new AtomicInteger();
        AtomicInteger number = new AtomicInteger();
        String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        long[] from = new long[1];
        for (int seconds : new int[] {SECONDS_OF_WRITING / 2, SECONDS_OF_WRITING}) {
            recorded.set(0);
            from[0] = System.nanoTime();
            Parallel.run(WRITERS, () -> {
                while (System.nanoTime() - from[0] < TimeUnit.SECONDS.toNanos(seconds)) {
                    if (server.post("/v1/claims", body(run, number.incrementAndGet())) == 201) {
                        recorded.incrementAndGet();
                    }
                }
            });
        }
        return recorded.get() / SECONDS_OF_WRITING;
    }

    /** A claim that is not on record: the same number in the same run is the same one. */
    static String body(String run, int number) {
        return """
                {"speaker": {"name": "Writer %2$s"}, "saidOn": "2021-05-04", "quote": "Quote %3$d of run %1$s, and no other",
                 "kind": "FACTUAL", "language": "en",
                 "source": {"url": "https://news%4$d.example/%1$s/%3$d", "publishedOn": "2021-05-05"}}"""
                .formatted(run, run + number % 50, number, number % 20);
    }

    private long megabytes() throws Exception {
        if (database.isH2()) {
            try (Stream<Path> files = Files.walk(database.directory())) {
                return files.filter(Files::isRegularFile).mapToLong(Footprint::size).sum() >> 20;
            }
        }
        try (Connection connection = database.connect();
                ResultSet size = connection.createStatement()
                        .executeQuery("select pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1) >> 20;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
