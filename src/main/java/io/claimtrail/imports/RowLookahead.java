package io.claimtrail.imports;

import io.claimtrail.article.ArticleResolver;
import io.claimtrail.claim.KnownClaims;
import io.claimtrail.claim.NewAppearance;
import io.claimtrail.claim.NewClaim;
import io.claimtrail.evidence.EvidenceRecorder;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.speaker.SpeakerResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks up in advance what rows are about. */
@ApplicationScoped
class RowLookahead {

    @Inject
    SpeakerResolver speakers;

    @Inject
    ArticleResolver articles;

    @Inject
    KnownClaims claims;

    @Inject
    EvidenceRecorder evidence;

    /** Asks the database once for what all rows are about, instead of many times for each. */
    void of(List<Taken> rows) {
        List<NewClaim> given = rows.stream().map(Taken::claim).toList();
        List<NewEvidence> links =
                rows.stream().flatMap(row -> row.evidence().stream()).toList();
        speakers.lookAhead(Stream.concat(
                given.stream().map(NewClaim::speaker), links.stream().map(NewEvidence::speaker)));
        articles.lookAhead(Stream.of(
                        given.stream().map(NewClaim::source),
                        links.stream().map(NewEvidence::article),
                        rows.stream().flatMap(row -> row.appearances().stream()).map(NewAppearance::article))
                .flatMap(Function.identity()));
        evidence.lookAhead(claims.lookAhead(given));
    }
}
