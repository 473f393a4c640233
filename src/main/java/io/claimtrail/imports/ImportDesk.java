package io.claimtrail.imports;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Takes files in. */
@ApplicationScoped
class ImportDesk {

    /** A page is held in memory as a tree. */
    private static final long LARGEST_PAGE = 8L << 20;

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
            if (format == ImportFormat.HTML && files.uploaded(spool).toFile().length() > LARGEST_PAGE) {
                throw ProblemException.of(ProblemType.TOO_LARGE, "The page is larger than 8 MiB (8,388,608 bytes).");
            }
            view = jobs.submit(order, format, spool);
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
        if (type.contains("ndjson") || type.contains("jsonl")) {
            return ImportFormat.NDJSON;
        }
        try {
            return Recognition.of(files.uploaded(spool))
                    .orElseThrow(() -> ProblemException.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "The file looks like none of the formats that are read here; if it is one, say so by format: "
                                    + "ndjson, json or html."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
