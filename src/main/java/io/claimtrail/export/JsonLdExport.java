package io.claimtrail.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.claimtrail.address.Addresses;
import io.claimtrail.annotation.AnnotationNode;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.schemaorg.ClaimNode;
import io.claimtrail.schemaorg.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes claims as one document of JSON-LD, an element of its graph a line: each claim in schema.org's words with its reviews,
 * then its confirmed evidence as Web Annotations, since schema.org has no word for evidence without a rating.
 */
@ApplicationScoped
class JsonLdExport {

    @Inject
    ClaimExport export;

    @Inject
    ObjectMapper json;

    /** Writes the document, and leaves the stream open; nothing of its end where it fails. */
    void write(SelectedClaims claims, Addresses addresses, OutputStream out) throws IOException {
        ObjectWriter writer = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        JsonGenerator generator = json.getFactory().createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.writeStartObject();
        generator.writeStringField("@context", Vocabulary.CONTEXT);
        generator.writeArrayFieldStart("@graph");
        export.each(claims, found -> {
            List<Evidence> confirmed =
                    found.evidence().stream().filter(Evidence::isConfirmed).toList();
            generator.writeRaw('\n');
            writer.writeValue(
                    generator,
                    ClaimNode.inGraph(found.claim(), found.appearances(), confirmed, found.details(), addresses));
            for (Evidence evidence : confirmed) {
                generator.writeRaw('\n');
                writer.writeValue(
                        generator, AnnotationNode.of(evidence, addresses).document());
            }
        });
        generator.writeEndArray();
        generator.writeEndObject();
        generator.flush();
    }
}
