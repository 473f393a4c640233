package io.claimtrail.feed;

import io.claimtrail.address.Addresses;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.Stance;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.evidence.Rating;
import io.claimtrail.history.Change;
import io.claimtrail.history.ChangeAction;
import io.claimtrail.history.RecordKind;
import io.claimtrail.storage.RecordedEntity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a feed tells of one piece of evidence: plain text, whatever the format.
 *
 * @param id of the evidence
 * @param title one line: who says what of whose words
 * @param text the claim and what the article has on it, in lines
 * @param article the article's URL
 * @param claim the claim's URL on this server
 * @param outlet the name of the article's publisher
 * @param outletUrl the front page of its site
 * @param topics of the claim, and the stance before them
 */
record Entry(
        UUID id,
        String title,
        String text,
        String article,
        String claim,
        String outlet,
        String outletUrl,
        List<String> topics,
        Instant published,
        Instant updated) {

    private static final int LONGEST_IN_TITLE = 150;

    static Entry of(Evidence evidence, Addresses addresses) {
        Claim claim = evidence.claim;
        String outlet = evidence.article.publisher.name;
        String words = claim.quote == null ? claim.statement : claim.quote;
        return new Entry(
                evidence.id,
                "%s %s %s: “%s”"
                        .formatted(
                                Isolated.text(outlet),
                                verb(evidence.stance),
                                claimant(claim),
                                Isolated.text(shortened(words))),
                text(evidence, words),
                evidence.article.url,
                addresses.claim(claim.id),
                outlet,
                "https://" + evidence.article.publisher.site + "/",
                Stream.concat(
                                Stream.of(evidence.stance.name()),
                                claim.topics.stream().map(topic -> topic.name).sorted())
                        .toList(),
                evidence.recordedAt,
                evidence.changedAt);
    }

    /** What a feed tells of a claim itself. */
    static Entry of(Claim claim, Addresses addresses) {
        String words = claim.quote == null ? claim.statement : claim.quote;
        String said = "%s, %s: “%s”".formatted(claimant(claim), claim.saidOn, Isolated.text(words));
        return new Entry(
                claim.id,
                "%s: “%s”".formatted(claimant(claim), Isolated.text(shortened(words))),
                said + "\n\nStatus: " + claim.status,
                claim.source.url,
                addresses.claim(claim.id),
                claim.source.publisher.name,
                "https://" + claim.source.publisher.site + "/",
                claim.topics.stream().map(topic -> topic.name).sorted().toList(),
                claim.recordedAt,
                claim.changedAt);
    }

    /** What a feed tells of anything else on record. */
    static Entry of(RecordedEntity record, String name, String url, Addresses addresses) {
        return new Entry(
                record.id,
                name,
                name,
                url,
                url,
                "Claimtrail",
                addresses.root() + "/",
                List.of(),
                record.recordedAt,
                record.changedAt);
    }

    /** What a feed tells of a change of the record that this entry is about. */
    Entry told(Change change) {
        boolean isNewEvidence = change.kind == RecordKind.EVIDENCE && change.action == ChangeAction.RECORDED;
        String before = isNewEvidence ? "" : capitalised(change.action.name()) + ": ";
        String after = change.revision.reason == null ? "" : "\n\nReason: " + Isolated.text(change.revision.reason);
        String unique = change.revision.id + "/" + change.recordId;
        return new Entry(
                UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8)),
                before + title,
                text + after,
                article,
                claim,
                outlet,
                outletUrl,
                topics,
                change.recordedAt,
                change.recordedAt);
    }

    private static String claimant(Claim claim) {
        return claim.isAttributed() ? Isolated.text(claim.voice.name) : "Unattributed";
    }

    private static String capitalised(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String text(Evidence evidence, String words) {
        List<String> lines = new ArrayList<>();
        lines.add("%s, %s: “%s”".formatted(claimant(evidence.claim), evidence.claim.saidOn, Isolated.text(words)));
        String day = evidence.article.publishedOn == null ? "" : ", " + evidence.article.publishedOn;
        String title = evidence.article.title == null ? evidence.article.url : evidence.article.title;
        lines.add("%s%s: %s".formatted(Isolated.text(evidence.article.publisher.name), day, Isolated.text(title)));
        if (evidence.excerpt != null) {
            lines.add("“%s”".formatted(Isolated.text(evidence.excerpt)));
        }
        if (evidence.rating != null) {
            lines.add("Rated: " + rating(evidence.rating));
        }
        if (evidence.rationale != null) {
            lines.add(evidence.rationale);
        }
        return String.join("\n\n", lines);
    }

    private static String rating(Rating rating) {
        String words = Isolated.text(rating.words());
        return rating.explanation() == null ? words : words + " (" + Isolated.text(rating.explanation()) + ")";
    }

    private static String verb(Stance stance) {
        return switch (stance) {
            case CORROBORATES -> "corroborates";
            case CONTRADICTS -> "contradicts";
            case QUALIFIES -> "qualifies";
            case MENTIONS -> "mentions";
        };
    }

    /** In one line, and cut between two characters where it is long; the text has all of it. */
    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_IN_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_IN_TITLE)) + "…";
    }
}
