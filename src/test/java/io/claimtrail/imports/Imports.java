package io.claimtrail.imports;

import static io.claimtrail.testsupport.Changes.read;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Sends files in, and waits until they are worked through. */
final class Imports {

    static final String PATH = "/v1/imports";
    static final String NDJSON = "application/x-ndjson";

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Imports() {}

    /** Sends a file and gives back whatever is answered. */
    static Response sent(byte[] file, String contentType, Map<String, ?> parameters) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(contentType, io.restassured.http.ContentType.TEXT)))
                .contentType(contentType)
                .queryParams(parameters)
                .body(file)
                .post(PATH);
    }

    /** Imports a file and gives back how it ended. */
    static JsonPath done(String file, String contentType, Map<String, ?> parameters) {
        return done(sent(file.getBytes(StandardCharsets.UTF_8), contentType, parameters));
    }

    /** Imports lines of NDJSON. */
    static JsonPath done(String... lines) {
        return done(String.join("\n", lines), NDJSON, Map.of());
    }

    /** Waits until the import that was answered is worked through. */
    static JsonPath done(Response taken) {
        String location = taken.then().statusCode(202).extract().header("Location");
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            JsonPath job = read(location);
            if (!List.of("WAITING", "RUNNING", "WITHDRAWING").contains(job.getString("state"))) {
                return job;
            }
            pause();
        }
        return fail("not done in time: " + read(location).prettify());
    }

    /** Makes sure how many rows became what. */
    static void assertRows(JsonPath job, int recorded, int unchanged, int updated, int refused) {
        assertEquals(
                List.of("DONE", recorded + unchanged + updated + refused, recorded, unchanged, updated, refused),
                List.of(
                        job.getString("state"),
                        job.getInt("rowsRead"),
                        job.getInt("recorded"),
                        job.getInt("unchanged"),
                        job.getInt("updated"),
                        job.getInt("refused")),
                () -> job.prettify()
                        + read(PATH + "/" + job.getString("id") + "/refusals").prettify());
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
