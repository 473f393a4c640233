package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.text.LanguageTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Rows that are claims in an answer of Google's Fact Check Tools API ({@code claims:search}, v1alpha1), or of programs that
 * put the publisher's {@code name} and {@code site} beside the review's other properties.
 */
@ApplicationScoped
class GoogleRows implements RowReader {

    @Inject
    ApiRows apiRows;

    @Override
    public Taken read(JsonNode claim) {
        Faults faults = new Faults();
        FactCheckRow row = new FactCheckRow(faults);
        row.claims("text", Nodes.text(claim.path("text")));
        row.saidBy(Nodes.text(claim.path("claimant")), row.node());
        row.saidOn("/claimDate", Nodes.text(claim.path("claimDate")));
        List<JsonNode> reviews = Nodes.all(claim.path("claimReview"));
        if (reviews.isEmpty()) {
            faults.below("claimReview").add("must have the review of the claim, and where it is");
        }
        reviews.stream()
                .map(review -> Nodes.text(review.path("languageCode")))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(tag -> row.language(Optional.of(tag)));
        for (int i = 0; i < reviews.size(); i++) {
            row.reviewed(
                    evidence(row, reviews.get(i), faults.below("claimReview").below(i)));
        }
        faults.raiseIfAny(ProblemType.INVALID_BODY);
        return apiRows.read(row.asApiRow());
    }

    private static ObjectNode evidence(FactCheckRow row, JsonNode review, Faults place) {
        ObjectNode evidence = row.node();
        ObjectNode article = evidence.putObject("article");
        Nodes.text(review.path("url"))
                .ifPresentOrElse(
                        url -> article.put("url", url), () -> place.below("url").add("must say where the review is"));
        Nodes.text(review.path("title")).ifPresent(title -> article.put("title", title));
        row.reviewedOn(Nodes.text(review.path("reviewDate"))).ifPresent(day -> article.put("publishedOn", day));
        Nodes.text(review.path("languageCode"))
                .filter(LanguageTag.Validator::isWellFormed)
                .ifPresent(tag -> article.put("language", tag));
        JsonNode publisher = review.path("publisher").isObject() ? review.path("publisher") : review;
        ObjectNode outlet = row.node();
        Nodes.text(publisher.path("name")).ifPresent(name -> outlet.put("name", name));
        Nodes.text(publisher.path("site")).ifPresent(site -> outlet.put("site", site));
        if (!outlet.isEmpty()) {
            article.set("publisher", outlet);
        }
        Nodes.text(review.path("textualRating"))
                .ifPresent(words -> evidence.putObject("rating").put("words", words));
        return evidence;
    }
}
