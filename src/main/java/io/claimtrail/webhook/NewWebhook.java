package io.claimtrail.webhook;

import io.claimtrail.http.Checked;
import io.claimtrail.http.MergePatch;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.PlainText;
import io.claimtrail.url.WebUrl;
import io.claimtrail.watch.Interest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook to make, and what may be changed of one. */
@Schema(
        description = "Where to send changes, and which ones: those of a watch, those that pass a filter, or all.",
        examples = """
            {"url": "https://newsroom.example/hooks/claimtrail", "description": "The desk's channel",
             "filter": {"kind": ["EVIDENCE"], "speaker": ["Vladimir Makei"], "stance": ["CONTRADICTS"]}}""")
public record NewWebhook(
        @NotNull @Size(max = 2048) @WebUrl @Schema(description = "Must be at an address of the public internet.")
        String url,

        @Size(max = 500) @PlainText String description,

        @Valid @Schema(description = "Which changes are sent; all where this and `watch` are left out.")
        Interest filter,

        @Schema(description = "The id of a watch whose changes are sent; not together with `filter`.")
        UUID watch,

        @Schema(description = "ACTIVE where it is left out.", defaultValue = "ACTIVE")
        WebhookState state)
        implements Checked {

    public NewWebhook {
        state = state == null ? WebhookState.ACTIVE : state;
    }

    @Override
    public void check(Faults faults) {
        if (filter != null && watch != null) {
            faults.below("watch").add("must not be given with filter: the watch has its own");
        }
    }

    /**
     * What may be changed of a webhook, as it is.
     *
     * @param patch what is to be changed: a watch takes the place of a filter, and a filter that of a watch
     */
    static NewWebhook of(Webhook webhook, MergePatch patch) {
        return new NewWebhook(
                webhook.url,
                webhook.description,
                patch.mentions("watch") ? null : webhook.filter,
                webhook.watch == null || patch.mentions("filter") ? null : webhook.watch.id,
                webhook.state);
    }
}
