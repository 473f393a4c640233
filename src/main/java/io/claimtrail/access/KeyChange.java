package io.claimtrail.access;

import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.storage.StoredTime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a key: all but its name, under which history knows it. */
@Schema(description = "What may be changed of a key: all but its name, under which history knows it.")
public record KeyChange(
        @NotNull Role role,

        @Size(max = 50) @Schema(examples = "192.0.2.0/24", description = "Only from these addresses (CIDR).")
        String network,

        @Min(1) @Max(1_000_000) @Schema(description = "In place of the limit that the settings say.")
        Integer requestsPerMinute,

        @Size(max = 40)
        @Schema(
                format = "date-time",
                examples = "2027-12-31T23:59:59Z",
                description = "The last moment that it is taken.")
        String expiresAt)
        implements Checked {

    static KeyChange of(ApiKey key) {
        return new KeyChange(
                key.role, key.network, key.requestsPerMinute, key.expiresAt == null ? null : key.expiresAt.toString());
    }

    @Override
    public void check(Faults faults) {
        if (network != null && Network.parse(network).isEmpty()) {
            faults.below("network").add("must be a range of addresses in CIDR notation, such as 192.0.2.0/24");
        }
        if (expiresAt != null && !isTime(expiresAt)) {
            faults.below("expiresAt").add("must be a time with its offset (RFC 3339), such as 2027-12-31T23:59:59Z");
        }
    }

    void applyTo(ApiKey key) {
        key.role = role;
        key.network = network;
        key.requestsPerMinute = requestsPerMinute;
        key.expiresAt = expiresAt == null ? null : time(expiresAt);
    }

    private static boolean isTime(String text) {
        try {
            // PostgreSQL keeps none beyond.
            return time(text).isBefore(Instant.parse("9999-12-31T23:59:59Z"));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Instant time(String text) {
        return StoredTime.of(OffsetDateTime.parse(text).toInstant());
    }
}
