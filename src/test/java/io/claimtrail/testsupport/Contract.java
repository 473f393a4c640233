package io.claimtrail.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The committed contract, {@code openapi/openapi.yaml}, for checking what is answered against it. */
public final class Contract {

    public static final Path FILE = Path.of("openapi", "openapi.yaml");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Contract COMMITTED = new Contract();

    private final JsonNode root;
    private final List<KnownPath> paths;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** A path, compiled once, with its operations by their verbs. */
    private record KnownPath(Pattern template, JsonNode operations) {
        static KnownPath of(Map.Entry<String, JsonNode> path) {
            return new KnownPath(Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")), path.getValue());
        }
    }

    private Contract() {
        try {
            root = new YAMLMapper().readTree(FILE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // What is answered must be documented to the last property.
        root.at("/components/schemas").forEach(schema -> {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        // The most literal template wins: /articles/lookup before /articles/{id}.
        paths = root.get("paths").properties().stream()
                .sorted(Comparator.comparingLong(
                        path -> path.getKey().chars().filter(c -> c == '{').count()))
                .map(KnownPath::of)
                .toList();
    }

    public static Contract committed() {
        return COMMITTED;
    }

    public JsonNode root() {
        return root;
    }

    /**
     * One operation.
     *
     * @param method in upper case
     * @param path with its parameters in braces
     */
    public record Operation(String method, String path, JsonNode node) {}

    /** All of them, in the order of the file. */
    public List<Operation> operations() {
        return root.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(each ->
                                new Operation(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue())))
                .toList();
    }

    /** The paths of records, with their operations: other protocols, files, streams and secrets have rules of their own. */
    public List<Map.Entry<String, JsonNode>> recordPaths() {
        return ownPaths().stream()
                .filter(path ->
                        !path.getKey().matches("/v1/((ex|im)ports.*|admin/(keys|backup).*|changes/events|webhooks.*)"))
                .toList();
    }

    /** The paths of the API's own protocol, with their operations: others have errors of their own. */
    public List<Map.Entry<String, JsonNode>> ownPaths() {
        return root.get("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/v1alpha1/"))
                .toList();
    }

    /** The operation behind a method and path; nothing where the path is not part of the contract. */
    public Optional<JsonNode> operation(String method, String path) {
        String verb = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        return paths.stream()
                .filter(each -> each.template.matcher(path).matches())
                .findFirst()
                .map(each -> each.operations.get(verb));
    }

    /** What an operation documents for a status, references resolved; nothing where it does not. */
    public Optional<JsonNode> response(JsonNode operation, int status) {
        JsonNode response = operation.get("responses").get(String.valueOf(status));
        if (response != null && response.has("$ref")) {
            response = root.at(response.get("$ref").asText().substring(1));
        }
        return Optional.ofNullable(response);
    }

    /** What is wrong with a JSON text by a schema of the contract; empty where nothing is. */
    public String faults(String json, JsonNode schema) {
        try {
            Set<ValidationMessage> messages = schemas.computeIfAbsent(schema.toString(), key -> compile(schema))
                    .validate(JSON.readTree(json));
            return messages.stream().map(ValidationMessage::getMessage).collect(Collectors.joining("; "));
        } catch (IOException e) {
            return "is no JSON: " + e.getMessage();
        }
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode document = JSON.createObjectNode();
        document.set("components", root.get("components"));
        document.setAll((ObjectNode) schema);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        document,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }
}
