package io.claimtrail.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Text that was taken must come back as it was sent. */
final class KeptText {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is kept word for word. Names of speakers and topics lead to the records that have them, whatever the case. */
    private static final Set<String> VERBATIM = Set.of(
            "quote",
            "statement",
            "exact",
            "prefix",
            "suffix",
            "excerpt",
            "rationale",
            "note",
            "problem",
            "proposedText",
            "reply",
            "words",
            "explanation",
            "contact",
            "description",
            "independenceReason");

    private KeptText() {}

    /** The fields that differ between what was sent and what is shown. Nobody reads what is sent with a GET. */
    static List<String> changes(FuzzedRequest request, Answer shown) {
        List<String> changed = new ArrayList<>();
        Optional<JsonNode> sent = parsed(request.body());
        if (!request.method().equals("GET") && sent.isPresent() && shown.json().isPresent()) {
            compare(sent.get(), shown.json().get(), changed);
        }
        return changed;
    }

    private static void compare(JsonNode sent, JsonNode shown, List<String> changed) {
        sent.properties().forEach(field -> {
            JsonNode there = shown.path(field.getKey());
            if (field.getValue().isObject()) {
                compare(field.getValue(), there, changed);
            } else if (VERBATIM.contains(field.getKey())
                    && field.getValue().isTextual()
                    && there.isTextual()
                    && !there.equals(field.getValue())) {
                changed.add(field.getKey() + " was " + field.getValue() + " and is " + there);
            }
        });
    }

    private static Optional<JsonNode> parsed(byte[] body) {
        try {
            return body == null
                    ? Optional.empty()
                    : Optional.of(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
