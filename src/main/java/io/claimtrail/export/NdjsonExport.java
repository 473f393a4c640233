package io.claimtrail.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.claimtrail.claim.SelectedClaims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;

/** Writes claims as newline-delimited JSON: one {@link ExportedClaim} a line, each ended by a line feed. */
@ApplicationScoped
class NdjsonExport {

    @Inject
    ClaimExport export;

    private final ObjectMapper json;

    @Inject
    NdjsonExport(ObjectMapper json) {
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    /** Writes the lines, and leaves the stream open. */
    void write(SelectedClaims claims, OutputStream out) throws IOException {
        ObjectWriter writer = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        JsonGenerator generator = json.getFactory().createGenerator(out);
        generator.setRootValueSeparator(null);
        export.each(claims, claim -> {
            writer.writeValue(generator, ExportedClaim.of(claim));
            generator.writeRaw('\n');
        });
        generator.flush();
    }
}
