package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Fault;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Tells which rows were refused, and hands them back to be mended. */
@ApplicationScoped
class RefusedRows {

    private static final int BATCH = 200;

    @Inject
    EntityManager entities;

    @Inject
    ImportFiles files;

    @Inject
    ObjectMapper json;

    /** A page of the refused rows of an import, in the order of the file. */
    Page<RefusalView> list(UUID importId, ListParameters parameters) {
        ImportJob.known(importId);
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        return new Listing<>(entities, ImportRefusal.class)
                .where("e.importId = :import", "import", importId)
                .page(
                        page,
                        Order.byRecording(true),
                        found -> found.stream().map(this::view).toList());
    }

    /** The first of the refused rows, for who does not read pages. */
    List<RefusalView> first(UUID importId, int most) {
        return ImportRefusal.after(importId, 0, most).stream().map(this::view).toList();
    }

    /**
     * Makes sure that the rows of an import can still be read.
     *
     * @throws ProblemException 404 where its file is gone
     */
    ImportJob readable(UUID importId) {
        ImportJob job = ImportJob.known(importId);
        if (job.refused > 0 && !Files.exists(files.rows(job))) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "The file of this import is no longer here.");
        }
        return job;
    }

    /** Writes the refused rows of an import, each as it came in; those too long to be read are left out. */
    void write(ImportJob job, OutputStream out) throws IOException {
        Path uploaded = files.uploaded(job.spool);
        RefusedWriter writer = job.refused == 0
                ? new LineWriter(out)
                : job.format == ImportFormat.ZIP
                        ? new ZipWriter(uploaded, out)
                        : job.format.isRowALine()
                                ? new LineWriter(out)
                                : writer(job.format, () -> Files.newInputStream(uploaded), out);
        if (job.refused > 0) {
            try (RandomAccessFile rows = new RandomAccessFile(files.rows(job).toFile(), "r")) {
                copy(job.id, rows, writer);
            }
        }
        writer.end();
    }

    /** What writes rows that a file was taken apart into, in its format. */
    static RefusedWriter writer(ImportFormat format, FileContent content, OutputStream out) throws IOException {
        if (format != ImportFormat.CSV) {
            return new DocumentWriter(out);
        }
        CsvDialect dialect = CsvDialect.of(content, null);
        return new CsvWriter(CsvHeader.of(content, dialect), dialect, out);
    }

    private void copy(UUID importId, RandomAccessFile rows, RefusedWriter writer) throws IOException {
        long last = 0;
        List<ImportRefusal> refusals;
        do {
            long after = last;
            refusals = QuarkusTransaction.requiringNew().call(() -> ImportRefusal.after(importId, after, BATCH));
            for (ImportRefusal refusal : refusals) {
                last = refusal.rowNumber;
                if (refusal.length > 0) {
                    byte[] text = new byte[refusal.length];
                    rows.seek(refusal.position);
                    rows.readFully(text);
                    writer.row(text);
                }
            }
        } while (refusals.size() == BATCH);
    }

    private RefusalView view(ImportRefusal refusal) {
        try {
            List<Fault> errors = Arrays.asList(json.readValue(refusal.errors, Fault[].class));
            return new RefusalView(refusal.rowNumber, refusal.line, refusal.place, errors);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
