package io.claimtrail.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;

/**
 * What came back.
 *
 * @param headers by their names in lower case
 * @param millis how long it took
 */
record Answer(int status, Map<String, String> headers, String body, long millis) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
    }

    /** The media type without its parameters; empty where none is named. */
    String mediaType() {
        return header("Content-Type").orElse("").replaceAll("\\s*;.*", "");
    }

    /** The body where it is one JSON document. */
    Optional<JsonNode> json() {
        if (!mediaType().endsWith("json") || mediaType().endsWith("ndjson") || body.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
