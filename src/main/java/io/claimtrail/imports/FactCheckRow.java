package io.claimtrail.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.date.WrittenDate;
import io.claimtrail.problem.Faults;
import io.claimtrail.speaker.Placeholder;
import io.claimtrail.url.CanonicalUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fact-check on its way into the shape of the API: a claim, where it appeared, and the reviews of it. What a fact-check
 * does not say is not made up: without a date of the claim it is refused, and where it names no claimant the claim is
 * unattributed.
 */
final class FactCheckRow {

    private static final String NO_DAY =
            "does not say when the claim was made; give a day, a month or a year, and send it in again";

    static final String ITS_OWN_SOURCE =
            "The fact-check names no page where the claim appeared, so it stands for the source of the words too; its "
                    + "verdict is its own.";

    private final Faults faults;
    private final ObjectNode row = LenientJson.MAPPER.createObjectNode();
    private final ArrayNode evidence = LenientJson.MAPPER.createArrayNode();
    private final List<String> appearances = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private ObjectNode source;

    FactCheckRow(Faults faults) {
        this.faults = faults;
    }

    /**
     * Says what is claimed.
     *
     * @param property where it stands in the row
     */
    void claims(String property, Optional<String> words) {
        words.ifPresentOrElse(
                text -> row.put("statement", text), () -> faults.below(property).add("must say what was claimed"));
    }

    /** Says who claimed it; without a name, nobody is known to. */
    void saidBy(Optional<String> name, ObjectNode speaker) {
        name.filter(given -> !Placeholder.is(given) && !given.equalsIgnoreCase("anonymous"))
                .ifPresentOrElse(
                        given -> row.set("speaker", speaker.put("name", given)), () -> row.put("unattributed", true));
    }

    /** Says when it was claimed. */
    void saidOn(String property, Optional<String> written) {
        if (written.isEmpty()) {
            faults.at(property).add(NO_DAY);
            return;
        }
        try {
            row.put("saidOn", WrittenDate.read(written.get()).text());
        } catch (IllegalArgumentException e) {
            faults.at(property).add("\"" + written.get() + "\" " + e.getMessage());
        }
    }

    /** Says which article it was published in, where that is known for itself. */
    void publishedIn(ObjectNode article) {
        source = article;
    }

    /** Says where it appeared; what is no address that can be kept is told in the rationale of the evidence. */
    void appearedAt(String address) {
        String fault = CanonicalUrl.faultIn(address);
        if (fault == null) {
            if (!appearances.contains(address)) {
                appearances.add(address);
            }
        } else {
            notes.add("Named as where the claim appeared: " + address);
        }
    }

    /** When a review was published; one that cannot be read is told in the rationale and not made up. */
    Optional<String> reviewedOn(Optional<String> written) {
        try {
            return written.map(text -> WrittenDate.read(text).text());
        } catch (IllegalArgumentException e) {
            notes.add("Dated \"" + written.orElseThrow() + "\", which " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    /** Adds a review of the claim, and all that was noted since the last one. */
    void reviewed(ObjectNode review) {
        if (!notes.isEmpty()) {
            String said = review.path("rationale").asText();
            review.put("rationale", (said.isEmpty() ? "" : said + "\n") + String.join("\n", notes));
            notes.clear();
        }
        if (!review.has("rating") && !review.has("stance")) {
            review.put("stance", "MENTIONS");
        }
        evidence.add(review);
    }

    /** The language of the claim's words. */
    void language(Optional<String> tag) {
        tag.filter(io.claimtrail.text.LanguageTag.Validator::isWellFormed).ifPresent(text -> row.put("language", text));
    }

    ObjectNode node() {
        return LenientJson.MAPPER.createObjectNode();
    }

    /** The row as the API takes it. */
    ObjectNode asApiRow() {
        if (source != null) {
            row.set("source", source);
            further(appearances);
        } else if (appearances.isEmpty() && !evidence.isEmpty()) {
            ObjectNode first = (ObjectNode) evidence.get(0);
            row.set("source", first.get("article"));
            first.put("independent", true).put("independenceReason", ITS_OWN_SOURCE);
        } else if (!appearances.isEmpty()) {
            row.set("source", node().put("url", appearances.get(0)));
            further(appearances.subList(1, appearances.size()));
        }
        row.set("evidence", evidence);
        return row;
    }

    private void further(List<String> addresses) {
        ArrayNode further = row.putArray("appearances");
        addresses.forEach(url -> further.addObject().putObject("article").put("url", url));
    }
}
