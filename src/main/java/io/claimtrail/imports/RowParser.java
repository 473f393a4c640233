package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.http.BodyBinder;
import io.claimtrail.imports.RowSplitter.SplitRow;
import io.claimtrail.problem.Fault;
import io.claimtrail.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads rows. Whatever is wrong with one becomes the reason for refusing it. */
@ApplicationScoped
class RowParser {

    private static final String MEDIA_REVIEW =
            "is a MediaReview: about an image or a recording, not about what somebody claimed; it is left aside";

    @Inject
    BodyBinder binder;

    @Inject
    ApiRows apiRows;

    @Inject
    ReviewRows reviewRows;

    @Inject
    GoogleRows googleRows;

    @Inject
    TableRows tableRows;

    @Inject
    AnnotationRows annotationRows;

    /** Reads a row of a file of rows. */
    ParsedRow parse(ImportFormat format, Row row) {
        ParsedRow unread = new ParsedRow(row, row.line(), null, null, List.of());
        if (row.text() == null) {
            return unread.refused(
                    List.of(Fault.at("", "is longer than 1 MiB (1,048,576 bytes), the most that a row may have")));
        }
        try {
            if (format.isRowALine()) {
                JsonNode tree = binder.parse(new ByteArrayInputStream(row.text()));
                return new ParsedRow(row, row.line(), null, apiRows.read(tree), List.of());
            }
            return parse(row, SplitRow.of(LenientJson.MAPPER.readTree(row.text())));
        } catch (ProblemException e) {
            return unread.refused(faultsOf(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParsedRow parse(Row row, SplitRow found) {
        ParsedRow unread = new ParsedRow(row, found.line(), found.place(), null, List.of());
        try {
            Taken taken = switch (found.kind()) {
                case CLAIM_REVIEW -> reviewRows.read(found.content());
                case GOOGLE -> googleRows.read(found.content());
                case TABLE -> tableRows.read(found.content());
                case ANNOTATION -> annotationRows.read(found.content());
                case API ->
                    apiRows.read(binder.parse(new ByteArrayInputStream(
                            found.content().asText().getBytes(java.nio.charset.StandardCharsets.UTF_8))));
                case MEDIA_REVIEW -> throw ProblemException.invalidBody("", MEDIA_REVIEW);
                case BROKEN -> throw ProblemException.invalidBody("", found.fault());
            };
            return new ParsedRow(row, found.line(), found.place(), taken, List.of());
        } catch (ProblemException e) {
            return unread.refused(faultsOf(e));
        }
    }

    /** What a problem says, place by place. */
    static List<Fault> faultsOf(ProblemException e) {
        return e.faults().isEmpty() ? List.of(Fault.at("", e.getMessage())) : e.faults();
    }
}
