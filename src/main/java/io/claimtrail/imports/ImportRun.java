package io.claimtrail.imports;

import io.claimtrail.access.CurrentActor;
import io.claimtrail.history.Act;
import io.claimtrail.search.Indexer;
import io.claimtrail.storage.WholeFile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Takes one import from its beginning, or from where it was, to its end. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    /** Large enough that commits do not matter, small enough that nobody waits long for what a batch has locked. */
    private static final int BATCH = 200;

    /** Of rows as long as they may be a batch holds few. */
    private static final int BATCH_BYTES = 1 << 20;

    private static final int MOST_FAILURES = 30;

    @Inject
    ImportFiles files;

    @Inject
    ImportJobs jobs;

    @Inject
    RowSplitter splitter;

    @Inject
    ImportWithdrawal withdrawal;

    @Inject
    RowParser parser;

    @Inject
    RowRecorder recorder;

    @Inject
    Indexer indexer;

    /** How often in a row each import could not go on. */
    private final Map<UUID, Integer> failures = new HashMap<>();

    /**
     * Works on the oldest import that there is something left to do for.
     *
     * @param closing whether to stop as soon as may be
     * @return whether there was one
     */
    boolean next(BooleanSupplier closing) {
        Optional<ImportJob> next = QuarkusTransaction.requiringNew().call(ImportJob::open).stream()
                .filter(this::isHere)
                .findFirst();
        next.ifPresent(job -> carryOut(job, closing));
        return next.isPresent();
    }

    /** Deletes what a crash left behind, in the middle of an upload or at the end of an import. */
    void tidy() {
        for (String name : files.oldNames()) {
            if (!QuarkusTransaction.requiringNew().call(() -> ImportJob.needs(name))) {
                files.discard(name);
            }
        }
    }

    /** Another instance on the same database has a data directory of its own. */
    private boolean isHere(ImportJob job) {
        return job.state == ImportState.WITHDRAWING
                || Files.exists(files.uploaded(job.spool))
                || Files.exists(files.rows(job));
    }

    private void carryOut(ImportJob job, BooleanSupplier closing) {
        try {
            if (job.state == ImportState.WITHDRAWING) {
                onBehalfOf(job.withdrawnBy, () -> withdraw(job, closing));
            } else {
                onBehalfOf(job.actor, () -> record(job.id, closing));
            }
            failures.remove(job.id);
        } catch (IOException | UncheckedIOException e) {
            LOG.errorf(e, "Import %s cannot read its file", job.id);
            jobs.fail(job.id, "Its file cannot be read: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            // What took the memory is let go by now, and trying again would take it again.
            LOG.errorf(e, "Import %s takes more memory than there is", job.id);
            jobs.fail(
                    job.id,
                    "A single record in it takes more memory than the server has; split it, and send it again.");
        } catch (RuntimeException e) {
            if (failures.merge(job.id, 1, Integer::sum) < MOST_FAILURES) {
                throw e;
            }
            LOG.errorf(e, "Import %s is given up", job.id);
            jobs.fail(job.id, "It could not go on after row %d; the log tells why.".formatted(job.rowsRead));
        }
    }

    private static void onBehalfOf(String actor, Callable<Void> work) throws IOException {
        try {
            CurrentActor.onBehalfOf(actor, work);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** However many batches it takes, it is one revision. */
    private Void withdraw(ImportJob job, BooleanSupplier closing) {
        return Act.ofWithdrawal(job.id, job.withdrawalId, job.reason, () -> {
            withdrawal.carryOut(job, closing);
            return null;
        });
    }

    private Void record(UUID id, BooleanSupplier closing) throws IOException {
        ImportJob job = jobs.begin(id);
        if (job.state != ImportState.RUNNING) {
            return null;
        }
        if (!job.split) {
            job = split(job);
        }
        ImportJob begun = job;
        // Whoever reads that it is done finds all of it: the index has the last rows by then.
        Act.ofImport(id, () -> indexer.oneBehind(() -> recordRows(begun, closing)))
                .ifPresentOrElse(busyMillis -> jobs.finish(id, busyMillis), () -> jobs.leave(id));
        return null;
    }

    /**
     * Records what is left, batch by batch.
     *
     * @return the milliseconds of work that no batch has noted; nothing where it was stopped before the end
     */
    private OptionalLong recordRows(ImportJob job, BooleanSupplier closing) {
        long number = job.rowsRead + 1;
        long noted = System.nanoTime();
        MetClaims met = new MetClaims();
        try (RowFile rows = new RowFile(files.rows(job), job.position, job.line)) {
            while (!closing.getAsBoolean()) {
                Optional<Batch> batch = read(job, rows, number, met);
                if (batch.isEmpty()) {
                    return OptionalLong.of(millisSince(noted));
                }
                // The work on a batch is counted with the next one: it is not over yet when the batch is noted.
                long busy = millisSince(noted);
                noted = System.nanoTime();
                if (!record(job, batch.get(), busy)) {
                    return OptionalLong.empty();
                }
                number += batch.get().rows().size();
                job.position = batch.get().to();
            }
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file apart. A crash before the end of it, or another instance that does so too, costs nothing but doing it again. */
    private ImportJob split(ImportJob job) throws IOException {
        WholeFile.write(
                files.rows(job),
                unfinished -> splitter.split(job, files.uploaded(job.spool), unfinished),
                StandardCopyOption.REPLACE_EXISTING);
        return jobs.split(job.id, Files.size(files.rows(job)));
    }

    /** The next rows; nothing at the end of the file. */
    private Optional<Batch> read(ImportJob job, RowFile file, long first, MetClaims met) throws IOException {
        List<ParsedRow> rows = new ArrayList<>();
        Row last = null;
        while (rows.size() < BATCH && (last == null || last.next() - job.position < BATCH_BYTES)) {
            Optional<Row> row = file.next();
            if (row.isEmpty()) {
                break;
            }
            last = row.get();
            if (!last.isBlank()) {
                rows.add(parser.parse(job.format, last));
            }
        }
        return last == null
                ? Optional.empty()
                : Optional.of(new Batch(job.id, job.position, last.next(), last.line(), first, rows, met));
    }

    /** Records a batch; where a row of it has to be refused, then the batch without that row. */
    private boolean record(ImportJob job, Batch batch, long busyMillis) {
        Batch left = batch;
        while (true) {
            try {
                if (!job.dryRun) {
                    return recorder.record(left, busyMillis);
                }
                recorder.rehearse(left);
            } catch (RowRefusedException refusal) {
                left = left.refusing(refusal);
            } catch (RehearsedException rehearsed) {
                return recorder.noteRehearsed(left, rehearsed.outcomes(), busyMillis);
            }
        }
    }

    private static long millisSince(long started) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }
}
