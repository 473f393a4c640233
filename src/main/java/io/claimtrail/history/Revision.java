package io.claimtrail.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One act, with all that became of it. Written by {@link ChangeRecorder} alone, and never changed. */
@Entity
public class Revision extends PanacheEntityBase {

    /** UUIDv7; of an import the import's own. */
    @Id
    public UUID id;

    /** When its first change was recorded. */
    public Instant recordedAt;

    /** {@link io.claimtrail.access.CurrentActor#name()}. */
    public String actor;

    /** Null where none was given. */
    public String reason;

    /** The import that recorded it or that it withdrew; null where there was none. */
    public UUID importId;

    /** The revision whose state it brought back; null unless it did. */
    public UUID restoredId;
}
