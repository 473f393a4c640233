package io.claimtrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How fast all claims go out as a file and into an empty instance, what that takes, and what reads feel of it. */
final class Bulk {

    private static final int READS_BEFORE = 300;
    private static final int MILLIS_BETWEEN_READS = 250;
    private static final String PAGE = "/v1/claims?limit=20&sort=-recordedAt";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database full;

    Bulk(Database full) {
        this.full = full;
    }

    void print() throws Exception {
        Path file = Database.HOME.resolve(full.kind() + "-" + full.claims() + ".ndjson");
        try (Server server = new Server(full, 0).start(Server.FAST, Map.of())) {
            server.awaitSearch();
            long start = System.nanoTime();
            long before = server.cpuMicros();
            server.download("/v1/exports/claims.ndjson", file);
            print("export", lines(file), System.nanoTime() - start, server.cpuMicros() - before, server);
        }
        Database empty = full.emptied();
        try (Server server = new Server(empty, 0).start(Server.FAST, Map.of())) {
            server.awaitSearch();
            load(server, file);
        }
    }

    private void load(Server server, Path file) throws Exception {
        List<Long> idle = new ArrayList<>();
        for (int i = 0; i < READS_BEFORE; i++) {
            idle.add(read(server));
        }
        long before = server.cpuMicros();
        long start = System.nanoTime();
        String job = "/v1/imports/"
                + JSON.readTree(server.upload("/v1/imports", "application/x-ndjson", file))
                        .get("id")
                        .asText();
        List<Long> meanwhile = new ArrayList<>();
        JsonNode state = JSON.readTree(server.getWithKey(job));
        while (!state.get("state").asText().equals("DONE")) {
            if (!List.of("WAITING", "RUNNING").contains(state.get("state").asText())) {
                throw new IllegalStateException("the import ended as " + state);
            }
            meanwhile.add(read(server));
            Thread.sleep(MILLIS_BETWEEN_READS);
            state = JSON.readTree(server.getWithKey(job));
        }
        long nanos = System.nanoTime() - start;
        print("import", state.get("recorded").asLong(), nanos, server.cpuMicros() - before, server);
        System.out.printf(
                "%s: a page of 20 takes %d µs before, %d µs meanwhile (medians of %d and %d)%n",
                full.kind(), median(idle), median(meanwhile), idle.size(), meanwhile.size());
    }

    private void print(String what, long rows, long nanos, long cpuMicros, Server server) throws Exception {
        System.out.printf(
                "%n%s %s: %d claims in %.1f s, %.0f a second; %d µs of CPU each; resident %d MB at the end%n",
                full.kind(), what, rows, nanos / 1e9, rows * 1e9 / nanos, cpuMicros / rows, server.residentMegabytes());
    }

    private static long read(Server server) throws Exception {
        long start = System.nanoTime();
        server.get(PAGE);
        return (System.nanoTime() - start) / 1000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L);
    }

    private static long lines(Path file) throws Exception {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
