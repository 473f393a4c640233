package io.claimtrail.factcheck;

import io.claimtrail.article.Article;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.factcheck.Markup.Claimant;
import io.claimtrail.factcheck.Markup.Verdict;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.text.NormalForm;
import io.claimtrail.url.CanonicalUrl;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Shows an article as a markup page.
 *
 * @param kept null where the page did not come in as one
 * @param markups by evidence
 * @param appearances by claim
 */
record MarkupPageView(
        Article article, KeptPage kept, Map<UUID, KeptMarkup> markups, Map<UUID, List<Appearance>> appearances) {

    private static final int LENGTH_OF_VERSION = 24;

    /** The page with its rated evidence; its version is a digest of all that it says. */
    MarkupPage of(List<Evidence> rated) {
        MarkupPage page = new MarkupPage(
                "pages/" + article.id,
                article.url,
                article.publishedOn == null ? null : article.publishedOn.text(),
                null,
                author(),
                rated.stream()
                        .sorted(Comparator.<Evidence>comparingInt(each -> keptOf(each).position)
                                .thenComparing(each -> each.id))
                        .map(this::markup)
                        .toList());
        String json = GoogleJson.write(GoogleJson.tree(page), false);
        return page.withVersion(NormalForm.sha256(json).substring(0, LENGTH_OF_VERSION));
    }

    /** As the page said it last, which may be nothing; the publisher where the page did not come in as one. */
    private MarkupPage.Author author() {
        if (kept == null) {
            return new MarkupPage.Author(article.publisher.name, null);
        }
        return kept.authorName == null && kept.authorImageUrl == null
                ? null
                : new MarkupPage.Author(kept.authorName, kept.authorImageUrl);
    }

    private KeptMarkup keptOf(Evidence evidence) {
        return markups.getOrDefault(evidence.id, KeptMarkup.ofRecords());
    }

    private Markup markup(Evidence evidence) {
        Claim claim = evidence.claim;
        KeptMarkup said = keptOf(evidence);
        return new Markup(
                said.url == null ? article.url : said.url,
                // What tells the claim from others: sent again, it means the same one.
                claim.quote == null ? claim.statement : claim.quote,
                said.claimDateGiven ? claim.saidOn.text() : null,
                said.claimLocation,
                firstAppearance(claim, said),
                appearances.getOrDefault(claim.id, List.of()).stream()
                        .filter(each -> !each.source && !each.article.id.equals(article.id))
                        .sorted(Comparator.comparing(each -> each.id))
                        .map(each -> each.article.url)
                        .toList(),
                claimant(evidence),
                Verdict.of(evidence.rating, said.ratingImageUrl));
    }

    /**
     * As the page said it last, as long as it still names the claim's source; nothing where the page itself only stands in for
     * one.
     */
    private String firstAppearance(Claim claim, KeptMarkup said) {
        String given = said.claimFirstAppearance;
        if (given != null) {
            String key = CanonicalUrl.parse(given).key();
            if (claim.source.urls.stream().anyMatch(each -> each.urlKey.equals(key))) {
                return given;
            }
        }
        return claim.source.id.equals(article.id) ? null : claim.source.url;
    }

    /** As the page said it last: what is on record of the speaker can be from elsewhere. */
    private Claimant claimant(Evidence evidence) {
        Speaker speaker = evidence.claim.speaker;
        KeptMarkup said = keptOf(evidence);
        if (speaker == null) {
            return said.authorJobTitle == null && said.authorImageUrl == null && said.authorSameAs == null
                    ? null
                    : new Claimant(null, said.authorJobTitle, said.authorImageUrl, said.authorSameAs);
        }
        if (!markups.containsKey(evidence.id)) {
            return new Claimant(
                    speaker.name,
                    speaker.role,
                    null,
                    speaker.sameAs.stream().findFirst().orElse(null));
        }
        return new Claimant(speaker.name, said.authorJobTitle, said.authorImageUrl, said.authorSameAs);
    }
}
