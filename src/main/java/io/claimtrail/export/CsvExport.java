package io.claimtrail.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.export.ExportedClaim.ExportedEvidence;
import io.claimtrail.export.ExportedSpeaker.ExportedVoice;
import io.claimtrail.text.DelimitedList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes claims as a table (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know it): a row for each piece of
 * evidence, with the claim's own columns in each, and one for a claim without.
 */
@ApplicationScoped
class CsvExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> CLAIM = List.of(
            "id",
            "speaker",
            "speakerKind",
            "speakerRole",
            "speakerAliases",
            "speakerSameAs",
            "saidOn",
            "quote",
            "quoteType",
            "statement",
            "kind",
            "language",
            "topics",
            "externalIds",
            "appearances",
            "status",
            "recordedAt");

    private static final List<String> ARTICLE =
            List.of("Url", "Title", "Byline", "Agency", "Language", "PublishedOn", "Publisher", "PublisherSite");

    private static final List<String> EVIDENCE = List.of(
            "evidenceId",
            "stance",
            "excerpt",
            "rationale",
            "rating",
            "ratingValue",
            "ratingBest",
            "ratingWorst",
            "ratingExplanation",
            "reviewState",
            "independent",
            "independenceRuling",
            "independenceReason",
            "evidenceSpeaker",
            "evidenceSpeakerKind",
            "evidenceSpeakerRole");

    private static final ExportedVoice NOBODY = new ExportedVoice(null, null, null, null, null, null);

    private static final CsvSchema COLUMNS = columns();

    @Inject
    ClaimExport export;

    /** Writes the table, and leaves the stream open. */
    void write(SelectedClaims claims, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        SequenceWriter rows = new CsvMapper()
                .writer(COLUMNS)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .writeValues(text);
        rows.write(headings());
        export.each(claims, found -> {
            ExportedClaim claim = ExportedClaim.of(found);
            List<String> own = cells(claim);
            if (claim.evidence().isEmpty()) {
                rows.write(own);
            }
            for (ExportedEvidence evidence : claim.evidence()) {
                List<String> row = new ArrayList<>(own);
                row.addAll(cells(evidence));
                rows.write(row);
            }
        });
        rows.flush();
    }

    private static List<String> cells(ExportedClaim claim) {
        ExportedVoice voice = voice(claim.speaker());
        List<String> cells = new Cells()
                .add(claim.id())
                .add(voice.name())
                .add(voice.kind())
                .add(voice.role())
                .add(list(voice.aliases()))
                .add(list(voice.sameAs()))
                .add(claim.saidOn())
                .add(claim.quote())
                .add(claim.quoteType())
                .add(claim.statement())
                .add(claim.kind())
                .add(claim.language())
                .add(DelimitedList.write(claim.topics()))
                .add(list(externalIds(claim)))
                .add(addresses(claim))
                .add(claim.record().status())
                .add(claim.record().recordedAt())
                .list();
        cells.addAll(cells(claim.source()));
        return cells;
    }

    /** The one that a speaker was found to be: a table knows of no links between speakers, and counts by names. */
    private static ExportedVoice voice(ExportedSpeaker speaker) {
        return speaker == null ? NOBODY : speaker.voice();
    }

    private static String list(List<String> texts) {
        return texts == null ? null : DelimitedList.write(texts);
    }

    private static List<String> externalIds(ExportedClaim claim) {
        return claim.externalIds() == null
                ? null
                : claim.externalIds().entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .toList();
    }

    /** Where the claim appeared besides its source. */
    private static String addresses(ExportedClaim claim) {
        return claim.appearances().stream()
                .map(each -> each.article().url())
                .filter(url -> !url.equals(claim.source().url()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> cells(ExportedArticle article) {
        return new Cells()
                .add(article.url())
                .add(article.title())
                .add(article.byline())
                .add(article.agency())
                .add(article.language())
                .add(article.publishedOn())
                .add(article.publisher().name())
                .add(article.publisher().site())
                .list();
    }

    private static List<String> cells(ExportedEvidence evidence) {
        Cells cells = new Cells()
                .add(evidence.id())
                .add(evidence.stance())
                .add(evidence.excerpt())
                .add(evidence.rationale());
        if (evidence.rating() == null) {
            cells.add(null).add(null).add(null).add(null).add(null);
        } else {
            cells.add(evidence.rating().words())
                    .add(evidence.rating().value())
                    .add(evidence.rating().best())
                    .add(evidence.rating().worst())
                    .add(evidence.rating().explanation());
        }
        ExportedVoice voice = voice(evidence.speaker());
        List<String> all = cells.add(evidence.reviewState())
                .add(evidence.record().independent())
                .add(evidence.independent())
                .add(evidence.independenceReason())
                .add(voice.name())
                .add(voice.kind())
                .add(voice.role())
                .list();
        all.addAll(cells(evidence.article()));
        return all;
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>(CLAIM);
        ARTICLE.forEach(part -> headings.add("source" + part));
        headings.addAll(EVIDENCE);
        ARTICLE.forEach(part -> headings.add("evidence" + part));
        return headings;
    }

    private static CsvSchema columns() {
        CsvSchema.Builder columns = CsvSchema.builder();
        headings().forEach(columns::addColumn);
        return columns.build().withLineSeparator("\r\n");
    }
}
