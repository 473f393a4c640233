package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.PastArticles;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A claim as it was on record at a position of the log: an entity that no transaction knows.
 *
 * @param state what is kept of it
 */
public record PastClaim(Claim claim, ClaimState state, long position) {

    /** Its appearances as they were. */
    public List<Appearance> appearances(PastArticles articles) {
        Map<UUID, Article> found = articles.at(
                state.appearances().stream()
                        .map(ClaimState.AppearanceState::article)
                        .distinct()
                        .toList(),
                position);
        return state.appearances().stream()
                .map(each -> appearance(each, found.get(each.article())))
                .toList();
    }

    private Appearance appearance(ClaimState.AppearanceState then, Article article) {
        Appearance appearance = new Appearance();
        appearance.id = then.id();
        appearance.claim = claim;
        appearance.article = article;
        appearance.source = then.source();
        appearance.exact = then.exact();
        appearance.prefix = then.prefix();
        appearance.suffix = then.suffix();
        return appearance;
    }
}
