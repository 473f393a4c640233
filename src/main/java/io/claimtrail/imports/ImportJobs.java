package io.claimtrail.imports;

import io.claimtrail.access.CurrentActor;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Notes imports and the turns that they take, each in a transaction of its own. */
@ApplicationScoped
class ImportJobs {

    private static final int LONGEST_FAILURE = 1000;

    @Inject
    EntityManager entities;

    @Inject
    ImportFiles files;

    @Inject
    CurrentActor actor;

    @Inject
    Representation representation;

    /** A page of the imports, the newest first. */
    Page<ImportView> list(ListParameters parameters) {
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        return new Listing<>(entities, ImportJob.class)
                .page(
                        page,
                        Order.byRecording(false),
                        found -> found.stream().map(ImportView::of).toList());
    }

    /**
     * Notes an import of a spooled file.
     *
     * @param table how it is read; null where it is no table
     */
    @UnitOfWork
    ImportView submit(ImportOrder order, ImportFormat format, TableReading table, String spool) {
        ImportJob job = new ImportJob();
        job.format = format;
        job.actor = actor.name();
        job.dryRun = order.dryRun();
        job.onDuplicate = order.onDuplicate();
        job.mapping = table == null ? null : table.toKeep();
        job.spool = spool;
        job.split = format.isRowALine();
        job.size = files.uploaded(spool).toFile().length();
        job.persist();
        return ImportView.of(job);
    }

    /** Stops an import; one that is at its end stays as it is. */
    ImportView cancel(UUID id) {
        ImportJob job = stop(id);
        // Of one that has begun, whoever records its rows lets the file go.
        if (job.state == ImportState.CANCELLED && job.startedAt == null) {
            letGo(job);
        }
        return ImportView.of(job);
    }

    @UnitOfWork
    ImportJob stop(UUID id) {
        ImportJob job = ImportJob.knownForChange(id);
        if (job.state == ImportState.WAITING || job.state == ImportState.RUNNING) {
            job.end(ImportState.CANCELLED);
        }
        return job;
    }

    /**
     * Has everything withdrawn that an import recorded; one that is under way is stopped by it. A second time takes what
     * others rested on the first time.
     *
     * @param reason why; null where none was given
     */
    @UnitOfWork
    ImportView withdraw(UUID id, String reason) {
        Withdrawal.requireReadable(reason);
        ImportJob job = ImportJob.knownForChange(id);
        representation.requireMatch(ImportView.of(job));
        if (job.state != ImportState.WITHDRAWING) {
            job.state = ImportState.WITHDRAWING;
            job.finishedAt = null;
            job.reason = reason == null ? job.reason : reason;
            job.withdrawnBy = actor.name();
            job.withdrawalId = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        }
        return ImportView.of(job);
    }

    /** Says that everything is withdrawn. */
    @UnitOfWork
    void withdrawn(UUID id) {
        ImportJob job = ImportJob.knownForChange(id);
        job.end(ImportState.WITHDRAWN);
        files.discard(job.spool);
    }

    /** Says that an import is being worked on, where it has not been stopped. */
    @UnitOfWork
    ImportJob begin(UUID id) {
        ImportJob job = ImportJob.knownForChange(id);
        if (job.state == ImportState.WAITING) {
            job.begin();
        }
        return job;
    }

    /** Says that the file is taken apart into rows, and how many bytes of them there are. */
    @UnitOfWork
    ImportJob split(UUID id, long size) {
        ImportJob job = ImportJob.knownForChange(id);
        job.split = true;
        job.size = size;
        return job;
    }

    /** Says that every row has come to its end. */
    void finish(UUID id, long busyMillis) {
        letGo(end(id, ImportState.DONE, null, busyMillis));
    }

    /** Says why an import cannot go on. */
    void fail(UUID id, String why) {
        letGo(end(id, ImportState.FAILED, why, 0));
    }

    /** Says that nobody records its rows any more: it was stopped, or goes on with the next start. */
    void leave(UUID id) {
        ImportJob job = QuarkusTransaction.requiringNew().call(() -> ImportJob.known(id));
        if (job.state == ImportState.CANCELLED) {
            letGo(job);
        }
    }

    /** The file of an import at its end is kept only where some of it may be asked for again. */
    private void letGo(ImportJob job) {
        if (job.refused == 0) {
            files.discard(job.spool);
        }
    }

    @UnitOfWork
    ImportJob end(UUID id, ImportState how, String failure, long busyMillis) {
        ImportJob job = ImportJob.knownForChange(id);
        if (job.state == ImportState.RUNNING) {
            job.end(how);
            job.busyMillis += busyMillis;
            job.failure = failure == null ? null : failure.substring(0, Math.min(LONGEST_FAILURE, failure.length()));
        }
        return job;
    }
}
