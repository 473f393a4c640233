package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Makes of a review of several claims a review of each. */
final class SeveralClaims {

    private static final String TEXT = "claimReviewed";
    private static final String ITEM = "itemReviewed";

    /** What the review calls the claims together, where each has words of its own; no property of schema.org. */
    static final String TOGETHER = "claimsReviewedTogether";

    private SeveralClaims() {}

    /** The reviews, in the order of the claims; the review itself where it is of one. */
    static List<JsonNode> of(JsonNode review) {
        List<JsonNode> texts = Nodes.all(review.path(TEXT)).stream()
                .filter(each -> Nodes.text(each).isPresent())
                .distinct()
                .toList();
        List<JsonNode> items = Nodes.all(review.path(ITEM));
        if (items.size() > 1 && items.stream().allMatch(item -> Nodes.isOf(item, "Claim"))) {
            if (texts.isEmpty()) {
                return each(review, items.size(), List.of(), items);
            }
            List<JsonNode> own = ownWords(items);
            if (texts.size() == 1 && own.size() == items.size()) {
                ObjectNode named = ((ObjectNode) review).deepCopy();
                named.set(TOGETHER, texts.get(0));
                return each(named, items.size(), own, items);
            }
        }
        // Texts with a language are the same claim in several.
        boolean several = texts.size() > 1 && texts.stream().allMatch(JsonNode::isValueNode);
        return several ? each(review, texts.size(), texts, items) : List.of(review);
    }

    /** What each of the claims says, once; their names are as often where they were made. */
    private static List<JsonNode> ownWords(List<JsonNode> claims) {
        return claims.stream()
                .map(claim -> claim.path("text"))
                .filter(each -> Nodes.text(each).isPresent())
                .distinct()
                .toList();
    }

    private static List<JsonNode> each(JsonNode review, int count, List<JsonNode> texts, List<JsonNode> items) {
        List<JsonNode> reviews = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectNode one = ((ObjectNode) review).objectNode().setAll((ObjectNode) review);
            if (!texts.isEmpty()) {
                one.set(TEXT, texts.get(i));
            }
            if (items.size() == count) {
                one.set(ITEM, items.get(i));
            }
            reviews.add(one);
        }
        return reviews;
    }
}
