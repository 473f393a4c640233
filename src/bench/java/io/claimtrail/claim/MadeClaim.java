package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.speaker.Speaker;
import java.util.UUID;

/** Claims, their first appearances and their relations as {@link ClaimRecorder} and {@link RelationEditor} record them. */
public final class MadeClaim {

    private MadeClaim() {}

    public static Claim of(UUID id, Speaker speaker, Article source, String quote, String statement) {
        Claim claim = new Claim();
        claim.id = id;
        claim.attributeTo(speaker);
        claim.setSource(source);
        claim.setWords(quote, statement);
        return claim;
    }

    public static Appearance firstAppearance(Claim claim, UUID id) {
        Appearance first = Appearance.ofSource(claim);
        first.id = id;
        return first;
    }

    public static Relation relation(UUID id, Claim from, RelationType type, Claim to) {
        Relation relation = Relation.between(from, type, to);
        relation.id = id;
        relation.reviewState = ReviewState.CONFIRMED;
        return relation;
    }
}
