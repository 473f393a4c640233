package io.claimtrail.claim;

import io.claimtrail.text.Name;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic to record, and what may be changed of one. */
@Schema(description = "What claims are about.", examples = """
            {"name": "Belarus"}""")
public record NewTopic(@NotNull @Size(max = 100) @Name String name) {}
