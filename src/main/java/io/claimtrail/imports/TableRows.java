package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.date.WrittenDate;
import io.claimtrail.problem.Fault;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.speaker.Placeholder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Rows of tables, by a {@link ColumnMapping}. What is wrong with one points at its columns. */
@ApplicationScoped
class TableRows implements RowReader {

    private static final String CELLS = "cells";
    private static final String FIELDS = "fields";
    private static final String OWN = "own";
    private static final String ARTICLE = "evidence.article.";

    private static final String NO_PAGE =
            "must have a page where the claim appeared or was checked; no column of the row has an address of one";

    @Inject
    ApiRows apiRows;

    /**
     * A row as it is written down until it is read.
     *
     * @param cells texts by column
     * @param own whether it is from an export of such a server
     */
    static ObjectNode row(JsonNode cells, ColumnMapping mapping, boolean own) {
        ObjectNode row = LenientJson.MAPPER.createObjectNode();
        row.set(CELLS, cells);
        row.put(OWN, own);
        row.set(FIELDS, mapping.fields());
        return row;
    }

    /** The cells of such a row. */
    static JsonNode cells(JsonNode row) {
        return row.path(CELLS);
    }

    @Override
    public Taken read(JsonNode row) {
        TableCells cells =
                new TableCells(row.path(CELLS), row.path(FIELDS), row.path(OWN).asBoolean());
        try {
            return apiRows.read(apiRow(cells));
        } catch (ProblemException e) {
            Faults faults = new Faults();
            RowParser.faultsOf(e).stream()
                    .map(fault -> Fault.at(cells.place(fault.pointer()), fault.detail()))
                    .distinct()
                    .forEach(fault -> faults.at(fault.pointer()).add(fault.detail()));
            faults.raiseIfAny(ProblemType.INVALID_BODY);
            throw e;
        }
    }

    private static ObjectNode apiRow(TableCells cells) {
        Faults faults = new Faults();
        FactCheckRow row = new FactCheckRow(faults);
        if (!cells.has("quote")) {
            row.claims("statement", cells.text("statement"));
        }
        row.saidBy(cells.text("speaker.name"), cells.below("speaker.", faults));
        row.saidOn("/saidOn", cells.text("saidOn"));
        if (cells.has("source.url")) {
            row.publishedIn(article(cells, "source.", faults));
        }
        cells.texts("appearances").forEach(row::appearedAt);
        if (cells.hasAny("evidence.")) {
            row.reviewed(evidence(cells, row, faults));
        } else if (!cells.has("source.url") && cells.texts("appearances").isEmpty()) {
            faults.at("/source/url").add(NO_PAGE);
        }
        faults.raiseIfAny(ProblemType.INVALID_BODY);
        ObjectNode api = row.asApiRow();
        cells.below("", faults).properties().forEach(each -> api.set(each.getKey(), each.getValue()));
        ObjectNode ids = cells.below(TableField.EXTERNAL_ID, faults);
        if (!ids.isEmpty()) {
            api.withObjectProperty(ExternalIds.PROPERTY).setAll(ids);
        }
        faults.raiseIfAny(ProblemType.INVALID_BODY);
        return api;
    }

    private static ObjectNode evidence(TableCells cells, FactCheckRow row, Faults faults) {
        ObjectNode evidence = cells.below(TableField.EVIDENCE, faults);
        if (cells.text(ARTICLE + "url").isEmpty()) {
            faults.at("/evidence/0/article/url").add("must say where the review is");
        }
        ObjectNode article = article(cells, ARTICLE, faults);
        row.reviewedOn(cells.text(ARTICLE + "publishedOn")).ifPresent(day -> article.put("publishedOn", day));
        evidence.set("article", article);
        ObjectNode speaker = cells.below("evidence.speaker.", faults);
        if (!speaker.isEmpty() && !Placeholder.is(speaker.path("name").asText())) {
            evidence.set("speaker", speaker);
        }
        rating(cells, faults).ifPresent(rating -> evidence.set("rating", rating));
        return evidence;
    }

    private static ObjectNode article(TableCells cells, String path, Faults faults) {
        ObjectNode article = cells.below(path, faults);
        if (path.equals("source.")) {
            cells.text("source.publishedOn").ifPresent(written -> {
                try {
                    article.put("publishedOn", WrittenDate.read(written).text());
                } catch (IllegalArgumentException e) {
                    faults.at("/source/publishedOn").add("\"" + written + "\" " + e.getMessage());
                }
            });
        }
        ObjectNode publisher = cells.below(path + "publisher.", faults);
        if (!publisher.isEmpty()) {
            article.set("publisher", publisher);
        }
        return article;
    }

    /** Numbers in the place of words are both; the ends of a scale say nothing without a value on it. */
    private static Optional<ObjectNode> rating(TableCells cells, Faults faults) {
        ObjectNode rating = cells.below("evidence.rating.", faults);
        if (!cells.isMapped("evidence.rating.value") && rating.path("words").isTextual()) {
            TableCells.number(rating.get("words").asText()).ifPresent(value -> rating.put("value", value));
        } else if (!rating.has("words") && rating.has("value")) {
            rating.put("words", cells.text("evidence.rating.value").orElseThrow());
        }
        if (!cells.areOwn() && !rating.has("value") || rating.path("best").equals(rating.path("worst"))) {
            rating.remove("best");
            rating.remove("worst");
        }
        return rating.has("words") ? Optional.of(rating) : Optional.empty();
    }
}
