package io.claimtrail.correction;

import io.claimtrail.claim.Claim;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.StoredTime;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a reader asks to have corrected of a claim. */
@Entity
public class Correction extends PanacheEntityBase {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    /** What is wrong. */
    public String problem;

    /** What should stand there; null where nothing was proposed. */
    public String proposedText;

    /** Where that can be seen; null where nothing was named. */
    public String sourceUrl;

    /** How to reach the reader; null where the reader did not say. Only editors see it. */
    public String contact;

    @Enumerated(EnumType.STRING)
    public CorrectionState state = CorrectionState.OPEN;

    /** What the editors answer; null where they do not. */
    public String reply;

    public Instant submittedAt = StoredTime.now();

    /** {@link io.claimtrail.access.CurrentActor#name()}. */
    public String submittedBy;

    /** Null while it is open. */
    public Instant decidedAt;

    /** Null while it is open. */
    public String decidedBy;

    void decide(CorrectionDecision decision, String actor) {
        if (decision.state() != state) {
            boolean open = decision.state() == CorrectionState.OPEN;
            decidedAt = open ? null : StoredTime.now();
            decidedBy = open ? null : actor;
        }
        state = decision.state();
        reply = decision.reply();
    }

    /** The one with an id; 404 where there is none. */
    static Correction known(UUID id) {
        return required(findById(id));
    }

    /** The same, locked until the end of the transaction. */
    static Correction knownForChange(UUID id) {
        return required(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Correction required(Correction found) {
        if (found == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No correction has this id.");
        }
        return found;
    }
}
