package io.claimtrail.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.util.Map;

/** A JSON Merge Patch (RFC 7396): what stands in it replaces, null clears, what is absent stays. */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private static final ObjectMapper TREES = JsonMapper.builder().build();

    private final JsonNode patch;
    private final BodyBinder binder;

    MergePatch(JsonNode patch, BodyBinder binder) {
        this.patch = patch;
        this.binder = binder;
    }

    /** Whether the patch says anything of a property, if only that it is to be cleared. */
    public boolean mentions(String property) {
        return patch.has(property);
    }

    /**
     * The patched form of a record.
     *
     * @param current what may be changed, as it is now
     * @return the same with the patch applied, all rules checked
     * @throws ProblemException 422 with every fault that the result has
     */
    public <T> T applyTo(T current) {
        if (!patch.isObject()) {
            Faults faults = new Faults();
            faults.add("must be an object");
            faults.raiseIfAny(ProblemType.INVALID_BODY);
        }
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) current.getClass();
        return binder.bind(merge(TREES.valueToTree(current), patch), type);
    }

    /** RFC 7396, section 2, but for nulls: they stay as nulls, so that an unknown name is noticed even when cleared. */
    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target != null && target.isObject() ? (ObjectNode) target : TREES.createObjectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            merged.set(field.getKey(), merge(merged.get(field.getKey()), field.getValue()));
        }
        return merged;
    }
}
