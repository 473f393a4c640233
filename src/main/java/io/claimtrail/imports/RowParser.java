package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.http.BodyBinder;
import io.claimtrail.problem.Fault;
import io.claimtrail.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Reads rows. Whatever is wrong with one becomes the reason for refusing it. */
@ApplicationScoped
class RowParser {

    @Inject
    BodyBinder binder;

    @Inject
    ApiRows apiRows;

    /** Reads a row of a file of rows. */
    ParsedRow parse(ImportFormat format, Row row) {
        ParsedRow unread = new ParsedRow(row, row.line(), null, null, List.of());
        if (row.text() == null) {
            return unread.refused(
                    List.of(Fault.at("", "is longer than 1 MiB (1,048,576 bytes), the most that a row may have")));
        }
        try {
            JsonNode tree = binder.parse(new ByteArrayInputStream(row.text()));
            return new ParsedRow(row, row.line(), null, apiRows.read(tree), List.of());
        } catch (ProblemException e) {
            return unread.refused(faultsOf(e));
        }
    }

    /** What a problem says, place by place. */
    static List<Fault> faultsOf(ProblemException e) {
        return e.faults().isEmpty() ? List.of(Fault.at("", e.getMessage())) : e.faults();
    }
}
