package io.claimtrail.storage;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What everything on record has: an id ({@link RecordIdGenerator}), a version, the times
 * of recording and of the last change, and, once withdrawn, when and why. Nothing is ever deleted.
 */
@MappedSuperclass
public abstract class RecordedEntity extends PanacheEntityBase {

    @Id
    @RecordId
    public UUID id;

    @Version
    public long version;

    public Instant recordedAt;

    public Instant changedAt;

    /** 1 while the record counts, null once it is withdrawn: unique constraints end in it. */
    public Short live = 1;

    public Instant withdrawnAt;

    public String withdrawnReason;

    /** The import that made the record; null where it came in otherwise. */
    public UUID importId;

    /** The number of the row in that import, from 1. */
    public Long importRow;

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /**
     * Hides the record and keeps it.
     *
     * @param reason why, or null where none was given
     */
    public void withdraw(String reason) {
        withdrawnAt = StoredTime.now();
        withdrawnReason = reason;
        live = null;
    }

    /** Lets the record count again. */
    public void restore() {
        withdrawnAt = null;
        withdrawnReason = null;
        live = 1;
    }

    /**
     * Makes sure that a record is there, if only withdrawn.
     *
     * @param found what a look-up by id gave, or null
     * @param what the word for it in messages
     * @throws ProblemException 404
     */
    protected static <E extends RecordedEntity> E requireThere(E found, String what) {
        if (found == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No " + what + " has this id.");
        }
        return found;
    }

    /**
     * Makes sure that a record is there and not withdrawn.
     *
     * @param found what a look-up by id gave, or null
     * @param what the word for it in messages
     * @throws ProblemException 404 or 410
     */
    protected static <E extends RecordedEntity> E requireLive(E found, String what) {
        if (requireThere(found, what).isWithdrawn()) {
            throw ProblemException.withdrawn(
                    "This " + what + " was withdrawn.", found.withdrawnAt, found.withdrawnReason);
        }
        return found;
    }

    /** Notes that something changed which the record shows and which is kept elsewhere. */
    public void noteChange() {
        changedAt = StoredTime.now();
    }

    /**
     * What tells the record from others of its kind in a row of an import that gives ids; null where rows give none to its
     * kind.
     */
    protected String identityInRow() {
        return null;
    }

    /** Whether it is withdrawn, by itself or with its claim, and was what a later record of its kind is. */
    protected boolean isFormer(RecordedEntity later) {
        return isWithdrawn() && Objects.equals(identityInRow(), later.identityInRow());
    }

    @PrePersist
    void stampRecorded() {
        recordedAt = StoredTime.now();
        changedAt = recordedAt;
        Origin origin = Origin.current();
        if (origin != null) {
            importId = origin.importId();
            importRow = origin.row();
        }
    }

    @PreUpdate
    void stampChanged() {
        changedAt = StoredTime.now();
    }
}
