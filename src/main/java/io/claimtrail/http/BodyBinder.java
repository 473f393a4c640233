package io.claimtrail.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads JSON into an input record and tells all that is wrong with it at once, each fault with its JSON Pointer. */
@ApplicationScoped
public class BodyBinder {

    private static final int DEEPEST = 20;

    /** Strict where leniency would hide a mistake: a property twice, text after the document, depth without end. */
    private static final ObjectMapper STRICT = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    @Inject
    Validator validator;

    /**
     * Parses one JSON document.
     *
     * @throws ProblemException 400 where it is not well-formed
     */
    public JsonNode parse(InputStream body) {
        try {
            JsonNode tree = STRICT.readTree(text(body));
            if (tree == null || tree.isMissingNode()) {
                throw ProblemException.of(ProblemType.MALFORMED_BODY, "The body is empty; send a JSON object.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw ProblemException.of(ProblemType.MALFORMED_BODY, describe(e));
        } catch (CharacterCodingException e) {
            throw ProblemException.of(ProblemType.MALFORMED_BODY, "The body is not UTF-8.");
        } catch (IOException e) {
            // The sender hung up; nobody is left to tell, and the log needs no error for it.
            throw ProblemException.of(ProblemType.MALFORMED_BODY, "The body is cut off.");
        }
    }

    /**
     * The text of a body, without a byte order mark at its beginning (RFC 8259, section 8.1). Jackson would take UTF-16 and
     * UTF-32 too, and overlong forms of UTF-8.
     */
    private static String text(InputStream body) throws IOException {
        byte[] bytes = new RequestLimits.Stream(body).readAllBytes();
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Binds a document to an input record.
     *
     * @throws ProblemException 422 with every fault that there is
     */
    public <T> T bind(JsonNode tree, Class<T> type) {
        Faults faults = new Faults();
        if (tree.isNull()) {
            faults.add("must be an object");
        }
        T bound = type.cast(new RecordBinding(STRICT, faults).bind(tree, type));
        if (bound != null) {
            addViolations(bound, faults);
        }
        faults.raiseIfAny(ProblemType.INVALID_BODY);
        return bound;
    }

    /**
     * Binds a part of a document.
     *
     * @param place where it stands: what is wrong with it is noted there
     * @return nothing where it is at fault
     */
    public <T> Optional<T> bind(JsonNode tree, Class<T> type, Faults place) {
        try {
            return Optional.of(bind(tree, type));
        } catch (ProblemException e) {
            e.faults().forEach(fault -> place.at(fault.pointer()).add(fault.detail()));
            return Optional.empty();
        }
    }

    private <T> void addViolations(T bound, Faults faults) {
        for (ConstraintViolation<T> violation : validator.validate(bound)) {
            Faults place = placeOf(violation.getPropertyPath(), faults);
            if (!place.isFaulty()) {
                place.add(violation.getMessage());
            }
        }
    }

    private static Faults placeOf(Path path, Faults faults) {
        Faults place = faults;
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                place = place.below(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                place = place.below(node.getName());
            }
        }
        return place;
    }

    private static String describe(JsonProcessingException e) {
        String message = UnreadableJson.why(e);
        if (message.contains("nesting depth")) {
            message = "It is nested more than " + DEEPEST + " levels deep.";
        }
        return e.getLocation() == null
                ? message
                : "Line %d, column %d: %s"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), message);
    }
}
