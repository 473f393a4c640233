package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.PlainText;
import java.util.Map;
import java.util.TreeMap;

/** What rows say that a claim is called elsewhere: an object of ids by scheme. */
final class ExternalIds {

    static final String PROPERTY = "externalIds";

    private static final int LONGEST = 400;
    private static final String SCHEME = "[A-Za-z0-9._-]{1,50}";

    private ExternalIds() {}

    /** Reads them and notes what is wrong with them; empty where there are none. */
    static Map<String, String> read(JsonNode row, Faults faults) {
        Map<String, String> ids = new TreeMap<>();
        JsonNode given = row.path(PROPERTY);
        Faults place = faults.below(PROPERTY);
        if (!given.isObject()) {
            if (!given.isMissingNode() && !given.isNull()) {
                place.add("must be an object of ids by scheme, such as {\"politifact\": \"1234\"}");
            }
            return ids;
        }
        given.properties().forEach(each -> {
            String fault = faultIn(each.getKey(), each.getValue());
            if (fault == null) {
                ids.put(each.getKey(), each.getValue().asText());
            } else {
                place.below(each.getKey()).add(fault);
            }
        });
        return ids;
    }

    private static String faultIn(String scheme, JsonNode id) {
        if (!scheme.matches(SCHEME)) {
            return "must have a scheme of 1 to 50 letters, digits, dots, dashes or underscores";
        }
        if (!id.isTextual()) {
            return "must be text";
        }
        return id.asText().length() > LONGEST
                ? "must be at most " + LONGEST + " characters"
                : PlainText.Validator.faultIn(id.asText());
    }
}
