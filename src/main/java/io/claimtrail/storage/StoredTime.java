package io.claimtrail.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times to the microsecond: what both databases keep, so that an answer is the same before and after storing. */
public final class StoredTime {

    private StoredTime() {}

    public static Instant now() {
        return of(Instant.now());
    }

    /** The microsecond that a time is in. */
    public static Instant of(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
