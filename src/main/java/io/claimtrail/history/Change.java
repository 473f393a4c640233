package io.claimtrail.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What became of one record by a revision. Written by {@link ChangeLog} alone. */
@Entity
public class Change extends PanacheEntityBase {

    /** From 1, in the order of the commits, without gaps. */
    @Id
    public Long position;

    @ManyToOne(fetch = FetchType.LAZY)
    public Revision revision;

    @Enumerated(EnumType.STRING)
    public RecordKind kind;

    public UUID recordId;

    @Enumerated(EnumType.STRING)
    public ChangeAction action;

    /** The claim that the record is, or that it is evidence on; null where it is neither. */
    public UUID claimId;

    /** JSON: the record as it was from then on ({@link StateJson}). */
    public String state;

    /** When it was committed. A later position never has an earlier time. */
    public Instant recordedAt;

    /** The next change of the same record; null while this is its state. */
    public Long nextPosition;

    /** The speakers and topics that it concerns, after the change or before. */
    @ElementCollection
    @CollectionTable(name = "change_subject", joinColumns = @JoinColumn(name = "position"))
    @Column(name = "subject_id")
    public Set<UUID> subjects;
}
