package io.claimtrail.http;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** An answer that is replayed when the same request comes again under the same idempotency key. */
@Entity
class RecordedAnswer extends PanacheEntityBase {

    @Id
    public String idempotencyKey;

    /** Digest of the path and the body that the key was first used for. */
    public String fingerprint;

    public int status;

    public String location;

    public String etag;

    public String body;

    public Instant recordedAt;

    boolean isOlderThan(Duration age) {
        return recordedAt.isBefore(Instant.now().minus(age));
    }
}
