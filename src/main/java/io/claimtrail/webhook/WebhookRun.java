package io.claimtrail.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Sends a webhook what is due, until nothing is. */
@ApplicationScoped
class WebhookRun {

    @Inject
    WebhookQueue queue;

    @Inject
    WebhookClient client;

    /** @param closing asked between calls; true ends the work */
    void work(UUID webhook, BooleanSupplier closing) {
        queue.lease(webhook).ifPresent(lease -> {
            try {
                boolean more = true;
                while (more && !closing.getAsBoolean()) {
                    boolean filled = queue.fill(webhook, lease);
                    List<WebhookCall> due = queue.due(webhook, lease);
                    if (!due.isEmpty()) {
                        queue.note(webhook, lease, answers(due));
                    }
                    more = filled || !due.isEmpty();
                }
            } finally {
                queue.release(webhook, lease);
            }
        });
    }

    private Map<UUID, Answer> answers(List<WebhookCall> calls) {
        Map<UUID, CompletableFuture<Answer>> sent = new LinkedHashMap<>();
        calls.forEach(call -> sent.put(call.delivery(), client.send(call)));
        Map<UUID, Answer> answers = new LinkedHashMap<>();
        sent.forEach((delivery, answer) -> answers.put(delivery, answer.join()));
        return answers;
    }
}
