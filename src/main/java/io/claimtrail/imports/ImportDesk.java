package io.claimtrail.imports;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;

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
        String spool = files.spool(body);
        ImportView view;
        try {
            if (files.uploaded(spool).toFile().length() == 0) {
                throw ProblemException.of(ProblemType.MALFORMED_BODY, "The file is empty.");
            }
            view = jobs.submit(order, order.format() == null ? ImportFormat.NDJSON : order.format(), spool);
        } catch (RuntimeException e) {
            files.discard(spool);
            throw e;
        }
        worker.wake();
        return view;
    }
}
