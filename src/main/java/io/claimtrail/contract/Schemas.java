package io.claimtrail.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the code says of input schemas without an annotation: they are closed, and a merge patch may leave out or clear. */
final class Schemas {

    private static final String PREFIX = "#/components/schemas/";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private Schemas() {}

    /** Lets no unknown property pass in what is sent. */
    static void close(OpenAPI contract) {
        Map<String, Schema> all = contract.getComponents().getSchemas();
        Set<String> sent = new TreeSet<>();
        bodies(contract).forEach(body -> collect(body.getSchema(), all, sent));
        sent.stream()
                .map(all::get)
                .filter(schema -> schema.getProperties() != null)
                .forEach(schema -> schema.additionalPropertiesSchema(
                        OASFactory.createSchema().booleanSchema(Boolean.FALSE)));
    }

    /** What may be null instead of a structure says so by {@code anyOf} alone: a type beside it would forbid the null. */
    static void allowNulls(OpenAPI contract) {
        contract.getComponents().getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(property -> property.getAnyOf() != null)
                .forEach(property -> property.setType(null));
    }

    /** A parameter is text where its annotation tells of nothing but its limits, values or examples. */
    static void typeParameters(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .map(Parameter::getSchema)
                .filter(schema -> schema.getRef() == null && schema.getType() == null)
                .forEach(schema -> schema.addType(Schema.SchemaType.STRING));
    }

    /**
     * Gives merge patches schemas of their own, each made from that of what it changes: nothing is required, null clears.
     * Schemas that nothing else refers to then go.
     */
    static void addPatches(OpenAPI contract) {
        Map<String, Schema> all = contract.getComponents().getSchemas();
        for (MediaType body : bodies(contract)) {
            if (body.getSchema().getRef() != null && isMergePatch(contract, body)) {
                String name = name(body.getSchema());
                String patch = name.replaceAll("^New|Change$", "") + "Patch";
                contract.getComponents().addSchema(patch, patchOf(all.get(name)));
                body.setSchema(OASFactory.createSchema().ref(PREFIX + patch));
                if (name.endsWith("Change")) {
                    contract.getComponents().removeSchema(name);
                }
            }
        }
    }

    private static Schema patchOf(Schema changed) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        Set<String> mandatory = new TreeSet<>(changed.getRequired() == null ? List.of() : changed.getRequired());
        changed.getProperties()
                .forEach((name, property) ->
                        properties.put(name, mandatory.contains(name) ? property : orNull(property)));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(
                        "A JSON Merge Patch (RFC 7396): what stands in it replaces, null clears, what is absent stays. "
                                + changed.getDescription())
                .properties(properties)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(Boolean.FALSE));
    }

    private static Schema orNull(Schema property) {
        return OASFactory.createSchema()
                .addAnyOf(property)
                .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }

    private static List<MediaType> bodies(OpenAPI contract) {
        List<MediaType> bodies = new ArrayList<>();
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().stream()
                        .filter(operation -> operation.getRequestBody() != null)
                        .forEach(operation -> bodies.addAll(operation
                                .getRequestBody()
                                .getContent()
                                .getMediaTypes()
                                .values())));
        return bodies;
    }

    private static boolean isMergePatch(OpenAPI contract, MediaType body) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .anyMatch(operation -> operation.getRequestBody().getContent().getMediaType(MERGE_PATCH) == body);
    }

    private static void collect(Schema schema, Map<String, Schema> all, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && found.add(name(schema))) {
            collect(all.get(name(schema)), all, found);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, all, found));
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(each -> collect(each, all, found));
        }
        collect(schema.getItems(), all, found);
    }

    private static String name(Schema schema) {
        return schema.getRef().substring(PREFIX.length());
    }
}
