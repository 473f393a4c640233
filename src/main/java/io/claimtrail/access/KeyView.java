package io.claimtrail.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key as the API shows it. */
@Schema(description = "A key to the API.")
public record KeyView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Fact-checking desk")
        String name,

        @Schema(required = true) Role role,

        @Schema(required = true) State state,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                examples = "ct_9f1c53a04be2d768_0f4e…",
                description = "What is to be sent. Only in the answer that made it; nobody can read it again.")
        String secret,

        @Schema(required = true, nullable = true) String network,
        @Schema(required = true, nullable = true) Integer requestsPerMinute,

        @Schema(required = true, description = "Who made it.")
        String madeBy,

        @Schema(required = true) Instant madeAt,
        @Schema(required = true, nullable = true) Instant expiresAt,

        @Schema(required = true, nullable = true, description = "To the minute.")
        Instant lastUsedAt,

        @Schema(
                required = true,
                nullable = true,
                description = "Until when the secret before the last rotation is taken too.")
        Instant formerSecretUntil,

        @Schema(required = true, nullable = true) Instant revokedAt,
        @Schema(required = true, nullable = true) String revokedReason) {

    /** Whether a key opens anything. */
    @Schema(name = "KeyState", description = "Whether a key opens anything.")
    public enum State {
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    static KeyView of(ApiKey key) {
        Instant now = Instant.now();
        return new KeyView(
                key.id,
                key.name,
                key.role,
                key.revokedAt != null
                        ? State.REVOKED
                        : key.expiresAt != null && !now.isBefore(key.expiresAt) ? State.EXPIRED : State.ACTIVE,
                null,
                key.network,
                key.requestsPerMinute,
                key.madeBy,
                key.madeAt,
                key.expiresAt,
                key.lastUsedAt,
                key.formerUntil != null && now.isBefore(key.formerUntil) ? key.formerUntil : null,
                key.revokedAt,
                key.revokedReason);
    }

    /** The same with the secret, for the one answer that tells it. */
    KeyView with(KeySecret fresh) {
        return new KeyView(
                id,
                name,
                role,
                state,
                fresh.text(),
                network,
                requestsPerMinute,
                madeBy,
                madeAt,
                expiresAt,
                lastUsedAt,
                formerSecretUntil,
                revokedAt,
                revokedReason);
    }

    /** Records print their parts; a secret must not get into a log that way. */
    @Override
    public String toString() {
        return "KeyView " + name;
    }
}
