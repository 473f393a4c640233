package io.claimtrail.access;

import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.Name;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key to make. */
@Schema(description = "A key to make.", examples = """
            {"name": "Fact-checking desk", "role": "EDITOR", "expiresAt": "2027-12-31T23:59:59Z"}""")
public record NewKey(
        @NotNull
        @Size(max = 100)
        @Name
        @Schema(
                description =
                        "Whom it is for: who did something with it is known by this name. No other key may ever have it.")
        String name,

        @NotNull Role role,

        @Size(max = 50) @Schema(examples = "192.0.2.0/24", description = "Only from these addresses (CIDR).")
        String network,

        @Min(1) @Max(1_000_000) @Schema(description = "In place of the limit that the settings say.")
        Integer requestsPerMinute,

        @Size(max = 40)
        @Schema(
                format = "date-time",
                examples = "2027-12-31T23:59:59Z",
                description = "The last moment that it is taken; it lasts until it is revoked where this is left out.")
        String expiresAt)
        implements Checked {

    /** Who has no key must not be mistaken for one who has. */
    private static final Set<String> RESERVED = Set.of(FirstKey.NAME, CurrentActor.SYSTEM, CurrentActor.ANONYMOUS);

    @Override
    public void check(Faults faults) {
        if (name != null && RESERVED.contains(name)) {
            faults.below("name")
                    .add("must not be "
                            + String.join(", ", RESERVED.stream().sorted().toList()));
        }
        if (name != null && name.startsWith(Caller.OF_TOKEN)) {
            faults.below("name")
                    .add("must not begin with " + Caller.OF_TOKEN + ", as the names of those with a token do");
        }
        asChange().check(faults);
    }

    KeyChange asChange() {
        return new KeyChange(role, network, requestsPerMinute, expiresAt);
    }
}
