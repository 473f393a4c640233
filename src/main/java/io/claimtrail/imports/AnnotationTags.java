package io.claimtrail.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.claim.Stance;
import io.claimtrail.rating.GivenRating;
import io.claimtrail.rating.RatingReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What tags of an annotation say of a claim: the name of a stance, or a verdict in words, perhaps after {@code rating:}. */
final class AnnotationTags {

    private static final String LEAD_IN = "(?i)^(stance|rating|verdict|factcheck|fact-check)\\s*[:=]\\s*";

    private AnnotationTags() {}

    /** Evidence with the stance and rating; nothing where the tags say neither. */
    static Optional<ObjectNode> read(List<String> tags) {
        ObjectNode said = LenientJson.MAPPER.createObjectNode();
        for (String tag : tags) {
            String words = tag.replaceFirst(LEAD_IN, "").strip();
            Optional<Stance> stance = Arrays.stream(Stance.values())
                    .filter(each -> each.name().equalsIgnoreCase(words))
                    .findFirst();
            if (stance.isPresent()) {
                said.put("stance", stance.get().name());
            } else if (!said.has("rating") && isVerdict(tag, words)) {
                said.putObject("rating").put("words", words);
            }
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static boolean isVerdict(String tag, String words) {
        return !words.isEmpty()
                && (!words.equals(tag.strip())
                        || RatingReader.read(new GivenRating(words, null, null, null, null))
                                .understood());
    }
}
