package io.claimtrail.testsupport;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An import of so many rows that something else can happen meanwhile. */
public final class LongImport {

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private LongImport() {}

    /**
     * Sends a file, and waits until some of its rows have been read.
     *
     * @param row a line of it, by its number from 0
     * @return the job's path
     */
    public static String begun(PackagedServer server, int rows, IntFunction<String> row) {
        String file = IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n"));
        String job = server.request()
                .contentType("application/x-ndjson")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        while (state(server, job).getInt("rowsRead") == 0) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        return job;
    }

    /** What has become of it once it runs no more. */
    public static JsonPath ended(PackagedServer server, String job) {
        JsonPath now = state(server, job);
        while (now.getString("state").equals("RUNNING")) {
            LockSupport.parkNanos(POLL_NANOS);
            now = state(server, job);
        }
        return now;
    }

    private static JsonPath state(PackagedServer server, String job) {
        return server.request().get(job).jsonPath();
    }
}
