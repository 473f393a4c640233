package io.claimtrail.watch;

import io.claimtrail.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A watch to make, and what may be changed of one. */
@Schema(description = "A filter of changes under a name.", examples = """
            {"name": "What contradicts Makei", "filter": {"kind": ["EVIDENCE"], "action": ["RECORDED"],
             "speaker": ["Vladimir Makei"], "stance": ["CONTRADICTS"]}}""")
public record NewWatch(
        @NotNull @Size(min = 1, max = 200) @PlainText String name,
        @NotNull @Valid Interest filter) {

    static NewWatch of(Watch watch) {
        return new NewWatch(watch.name, watch.filter);
    }
}
