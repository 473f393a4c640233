package io.claimtrail.imports;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Takes files in. */
@ApplicationScoped
class ImportDesk {

    @Inject
    ImportFiles files;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportWorker worker;

    /**
     * Spools a file and notes its import.
     *
     * @param contentType as sent; null where it was not
     * @throws ProblemException where the file did not arrive whole, is too large or empty, or its format is not known
     */
    ImportView take(ImportOrder order, String contentType, InputStream body) {
        return submit(order, contentType, files.spool(body));
    }

    /** Notes the import of a file that is spooled. */
    ImportView submit(ImportOrder order, String contentType, String spool) {
        ImportView view;
        try {
            if (files.uploaded(spool).toFile().length() == 0) {
                throw ProblemException.of(ProblemType.MALFORMED_BODY, "The file is empty.");
            }
            ImportFormat format = format(order, contentType, spool);
            if (format == ImportFormat.HTML && files.uploaded(spool).toFile().length() > HtmlPage.LARGEST) {
                throw ProblemException.of(ProblemType.TOO_LARGE, HtmlPage.TOO_LARGE + ".");
            }
            view = jobs.submit(order, format, table(order, format, contentType, files.uploaded(spool)), spool);
        } catch (RuntimeException e) {
            files.discard(spool);
            throw e;
        }
        worker.wake();
        return view;
    }

    /** What the request asks for, or else what the file looks like; a file that says nothing is what its type says. */
    private ImportFormat format(ImportOrder order, String contentType, String spool) {
        if (order.format() != null) {
            return order.format();
        }
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        try {
            Optional<ImportFormat> seen = Recognition.of(() -> Files.newInputStream(files.uploaded(spool)));
            if (seen.isPresent() && seen.get() == ImportFormat.ZIP) {
                return ImportFormat.ZIP;
            }
            if (type.contains("ndjson") || type.contains("jsonl")) {
                return order.mapping() == null ? ImportFormat.NDJSON : ImportFormat.ROWS;
            }
            if (type.contains("text/csv") || type.contains("tab-separated-values")) {
                return ImportFormat.CSV;
            }
            return seen.map(format ->
                            order.mapping() != null && format != ImportFormat.CSV ? ImportFormat.ROWS : format)
                    .orElseThrow(() -> ProblemException.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "The file looks like none of the formats that are read here; if it is one, say so by format: "
                                    + ImportFormat.keys() + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the file is read where it is a table, or may have tables in it; else a mapping would say nothing. */
    private static TableReading table(ImportOrder order, ImportFormat format, String contentType, Path file) {
        Charset said = TextEncoding.said(contentType).orElse(null);
        try {
            switch (format) {
                case CSV -> {
                    return new CsvTable(() -> Files.newInputStream(file), null, said).reading(order.mapping());
                }
                case ROWS -> {
                    return new ObjectTable(() -> Files.newInputStream(file)).reading(order.mapping());
                }
                case ZIP -> {
                    new ZipArchive(file).check();
                    return order.mapping() == null
                            ? null
                            : new TableReading(null, null, TableReading.asMap(order.mapping()), null);
                }
                default -> {
                    if (order.mapping() != null) {
                        throw ProblemException.invalidParameter(
                                "mapping", "is for tables, and the file is not one: its format is " + format.key());
                    }
                    return null;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
