package io.claimtrail.webhook;

import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * A request to a webhook: an event in the structured mode of CloudEvents' HTTP binding, signed as Standard Webhooks has it.
 *
 * @param delivery of which this is an attempt; receivers know repetitions by it
 * @param url of the webhook
 * @param body the event in JSON
 * @param secrets to sign with, the current one first
 */
record WebhookCall(UUID delivery, String url, byte[] body, List<String> secrets) {

    static final String EVENT = "application/cloudevents+json";

    /** As it is sent at a time; the signature covers it. */
    Request at(Instant time) {
        String id = delivery.toString();
        long seconds = time.getEpochSecond();
        return new Request.Builder()
                .url(url)
                .header("User-Agent", "Claimtrail")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", signature(id, seconds))
                .post(RequestBody.create(body, MediaType.get(EVENT + "; charset=utf-8")))
                .build();
    }

    private String signature(String id, long seconds) {
        String text = new String(body, java.nio.charset.StandardCharsets.UTF_8);
        return String.join(
                " ",
                secrets.stream()
                        .map(secret -> signed(secret, id, seconds, text))
                        .toList());
    }

    private static String signed(String secret, String id, long seconds, String text) {
        try {
            return new com.standardwebhooks.Webhook(secret).sign(id, seconds, text);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }
}
