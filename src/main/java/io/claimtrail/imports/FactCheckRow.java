package io.claimtrail.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.date.PartialDate;
import io.claimtrail.date.WrittenDate;
import io.claimtrail.problem.Faults;
import io.claimtrail.speaker.Placeholder;
import io.claimtrail.text.PlainText;
import io.claimtrail.url.CanonicalUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TOPIC = 100;
    private static final int MOST_TOPICS = 50;

    private final Faults faults;
    private final ObjectNode row = LenientJson.MAPPER.createObjectNode();
    private final ArrayNode evidence = LenientJson.MAPPER.createArrayNode();
    private final Map<String, ObjectNode> appearances = new LinkedHashMap<>();
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
        appearedIn(node().put("url", address));
    }

    /** Says which article it appeared in, by its address and what else is known of it. */
    void appearedIn(ObjectNode article) {
        String address = article.get("url").asText();
        // A post's whole text can stand in the place of its title.
        if (article.path("title").asText().length() > LONGEST_TITLE) {
            article.remove("title");
            note(address + " has a title too long to be kept.");
        }
        if (CanonicalUrl.faultIn(address) == null) {
            appearances.putIfAbsent(address, article);
        } else {
            note("Named as where the claim appeared: " + address);
        }
    }

    /** Says in the rationale of the next review what has no place of its own. */
    void note(String text) {
        notes.add(text);
    }

    /** Says what it is about, as far as the names are such as topics have. */
    void isAbout(Stream<String> topics) {
        List<String> names = topics.filter(
                        each -> each.length() <= LONGEST_TOPIC && PlainText.Validator.faultIn(each) == null)
                .distinct()
                .limit(MOST_TOPICS)
                .toList();
        if (!names.isEmpty()) {
            names.forEach(row.putArray("topics")::add);
        }
    }

    /** When a review was published; a date that cannot be read, or is not over yet, is told in the rationale and not kept. */
    Optional<String> reviewedOn(Optional<String> written) {
        return day("Dated", written);
    }

    /** The same of an article that the claim appeared in. */
    Optional<String> appearedOn(String address, Optional<String> written) {
        return day(address + " is dated", written);
    }

    private Optional<String> day(String dated, Optional<String> written) {
        try {
            Optional<PartialDate> day = written.map(WrittenDate::read);
            if (day.isPresent() && day.get().isInFuture()) {
                throw new IllegalArgumentException("is in the future");
            }
            return day.map(PartialDate::text);
        } catch (IllegalArgumentException e) {
            note("%s \"%s\", which %s.".formatted(dated, written.orElseThrow(), e.getMessage()));
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
            further(appearances.values().stream());
        } else if (appearances.isEmpty() && !evidence.isEmpty()) {
            ObjectNode first = (ObjectNode) evidence.get(0);
            row.set("source", first.get("article"));
            first.put("independent", true).put("independenceReason", ITS_OWN_SOURCE);
        } else if (!appearances.isEmpty()) {
            row.set("source", appearances.values().iterator().next());
            further(appearances.values().stream().skip(1));
        }
        row.set("evidence", evidence);
        return row;
    }

    private void further(Stream<ObjectNode> articles) {
        ArrayNode further = row.putArray("appearances");
        articles.forEach(article -> further.addObject().set("article", article));
    }
}
