package io.claimtrail.imports;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.StoredTime;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A file that came in, and how far it has been worked through. */
@Entity
public class ImportJob extends PanacheEntityBase {

    private static final List<ImportState> OPEN =
            List.of(ImportState.WAITING, ImportState.RUNNING, ImportState.WITHDRAWING);

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @Enumerated(EnumType.STRING)
    public ImportFormat format;

    @Enumerated(EnumType.STRING)
    public OnDuplicate onDuplicate;

    /** Tells everything and writes nothing. */
    public boolean dryRun;

    /** A {@link TableReading} in JSON; null where it is no table. */
    public String mapping;

    @Enumerated(EnumType.STRING)
    public ImportState state = ImportState.WAITING;

    /** Why it stopped; null unless it failed. */
    public String failure;

    /** The name of its file among the {@link ImportFiles}. */
    public String spool;

    /** Whether the file has been taken apart into rows. */
    public boolean split;

    /** Bytes of the file of rows. */
    public long size;

    /** Bytes of it that are worked through. */
    public long position;

    /** Lines of it that are worked through. */
    public long line;

    public long rowsRead;
    public long recorded;
    public long unchanged;
    public long updated;
    public long refused;

    /** Records that its withdrawal has taken back so far. */
    public long withdrawn;

    /** How long it has been worked on. */
    public long busyMillis;

    /** Why it was withdrawn; null where no reason was given. */
    public String reason;

    /** On whose behalf it records. */
    public String actor;

    /** On whose behalf it is withdrawn; null until somebody asks for it. */
    public String withdrawnBy;

    /** The revision that its withdrawal is; null until somebody asks for it. */
    public UUID withdrawalId;

    public Instant submittedAt = StoredTime.now();
    public Instant startedAt;
    public Instant finishedAt;

    void begin() {
        state = ImportState.RUNNING;
        startedAt = startedAt == null ? StoredTime.now() : startedAt;
    }

    void end(ImportState how) {
        state = how;
        finishedAt = StoredTime.now();
    }

    void count(Outcome outcome) {
        rowsRead++;
        switch (outcome) {
            case RECORDED -> recorded++;
            case UNCHANGED -> unchanged++;
            case UPDATED -> updated++;
            default -> refused++;
        }
    }

    /** The job with an id; 404 where there is none. */
    static ImportJob known(UUID id) {
        return required(findById(id));
    }

    /** The same, locked until the end of the transaction. */
    static ImportJob knownForChange(UUID id) {
        return required(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that there is something left to do for, the oldest first. */
    static List<ImportJob> open() {
        return list("state in ?1 order by id", OPEN);
    }

    /** Whether a file is that of an import that there is something left to do for, or whose refused rows may be asked for. */
    static boolean needs(String spool) {
        return count("spool = ?1 and (state in ?2 or refused > 0 and state <> ?3)", spool, OPEN, ImportState.WITHDRAWN)
                > 0;
    }

    /** The one that there is something left to do for whose file has a name that begins so. */
    static Optional<ImportJob> openOf(String beginning) {
        return open().stream().filter(job -> job.spool.startsWith(beginning)).findFirst();
    }

    private static ImportJob required(ImportJob found) {
        if (found == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No import has this id.");
        }
        return found;
    }
}
