package io.claimtrail.testsupport;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;

import java.util.Map;

/** A claim by a person, with one fact-check of it that carries a full rating. */
public record RatedClaim(String id, String speaker, String source, String evidence, String article) {

    public static final Map<String, Object> RATING =
            Map.of("words", "Mostly False", "value", 2, "best", 5, "worst", 1, "explanation", "It left out half.");

    /** Records the claim as the builder has it, and the fact-check. */
    public static RatedClaim of(ClaimBuilder builder) {
        var claim = builder.recorded();
        var rated = EvidenceBuilder.evidence("CONTRADICTS", claim.getString("id"))
                .article("title", "Was it so?")
                .article("language", "en")
                .with("excerpt", "It was not so.")
                .with("rating", RATING)
                .recorded();
        return new RatedClaim(
                claim.getString("id"),
                claim.getString("speaker.id"),
                claim.getString("source.id"),
                rated.getString("id"),
                rated.getString("article.id"));
    }

    public static RatedClaim recorded() {
        return of(aClaim());
    }

    public String path() {
        return "/v1/claims/" + id;
    }
}
