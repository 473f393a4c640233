package io.claimtrail.suggest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that may be meant by what was typed.
 *
 * @param value what the filter of claims takes for it
 * @param matched by which other name, or by which site, it was found; null where its name is enough
 * @param highlight the name by which it was found, as HTML
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that may be meant by what was typed.")
public record Suggestion(
        @Schema(required = true, examples = "SPEAKER") SuggestedKind kind,

        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Andrii Demchenko")
        String name,

        @Schema(
                required = true,
                description =
                        "What the filter of `/v1/claims` takes for it: a speaker's id, a publisher's site, or a topic's name.",
                examples = "themoscowtimes.com")
        String value,

        @Schema(
                description =
                        "The alias, or the publisher's site, by which it was found; absent where its name has all the words.",
                examples = "Andriy Demchenko")
        String matched,

        @Schema(
                description =
                        "The name, or what it was found by, as HTML: `<mark>` around the words that begin so, everything else escaped.",
                examples = "<mark>Andriy</mark> Demchenko")
        String highlight) {

    static Suggestion of(NamedThing thing, Typed typed) {
        // Of names with as many of the words the first one counts, and its own comes first.
        String best = Stream.concat(Stream.of(thing.name()), thing.others().stream())
                .max(Comparator.comparingLong(typed::foundIn).thenComparing(name -> name.equals(thing.name())))
                .orElseThrow();
        return new Suggestion(
                thing.kind(),
                thing.id(),
                thing.name(),
                thing.value(),
                best.equals(thing.name()) ? null : best,
                typed.markedIn(best).orElse(null));
    }
}
