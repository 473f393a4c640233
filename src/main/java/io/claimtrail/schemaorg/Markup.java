package io.claimtrail.schemaorg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.claimtrail.address.Addresses;
import io.claimtrail.article.Article;
import io.claimtrail.claim.Appearance;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.factcheck.MarkupDetails;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes what a publisher pastes into the page of a fact-check. */
@ApplicationScoped
class Markup {

    @Inject
    ObjectMapper json;

    @Inject
    RatedEvidence rated;

    /**
     * A script element for each review that the article holds.
     *
     * @throws ProblemException 404 where it holds none
     */
    String of(UUID articleId, Addresses addresses) {
        Article article = Article.live(articleId);
        List<Evidence> reviews = rated.in(article);
        if (reviews.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.NOT_FOUND,
                    "This article carries no confirmed rating of a claim, so there is nothing to mark up. Record its "
                            + "evidence with a rating first.");
        }
        Map<UUID, List<Appearance>> appearances =
                rated.appearances(reviews.stream().map(each -> each.claim.id).toList());
        MarkupDetails.ByReview details = MarkupDetails.of(reviews);
        return reviews.stream()
                .map(review -> {
                    MarkupDetails said = details.of(review);
                    ClaimNode claim = ClaimNode.of(
                            review.claim, appearances.getOrDefault(review.claim.id, List.of()), said, addresses);
                    return "<script type=\"application/ld+json\">\n"
                            + write(ReviewNode.document(review, claim, said, addresses)) + "\n</script>\n";
                })
                .collect(Collectors.joining());
    }

    private String write(ReviewNode review) {
        try {
            return writer().writeValueAsString(review);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectWriter writer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return json.writer(new DefaultPrettyPrinter().withObjectIndenter(lines)).with(new ScriptEscapes());
    }
}
