package io.claimtrail.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A bucket of tokens for each who takes some; an empty one fills within a minute. */
final class Buckets {

    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 100_000;

    /** One that nobody took from for so long is full again, and no other than a new one. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW)
            .maximumSize(MOST_KEPT)
            .build();

    /**
     * What came of taking a token.
     *
     * @param left how many more there are
     * @param full in how many seconds all will be there again
     * @param next in how many seconds there will be one; 0 where one was taken
     */
    record Taken(boolean granted, long left, long full, long next) {

        /** Where nothing is counted. */
        static final Taken WITHOUT_LIMIT = new Taken(true, Long.MAX_VALUE, 0, 0);

        private static Taken of(ConsumptionProbe probe) {
            return new Taken(
                    probe.isConsumed(),
                    probe.getRemainingTokens(),
                    seconds(probe.getNanosToWaitForReset()),
                    probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
        }

        private static long seconds(long nanos) {
            return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
        }
    }

    /**
     * Takes a token.
     *
     * @param size of the bucket, at least 1; another one than before makes a new bucket
     */
    Taken take(String taker, int size) {
        return Taken.of(buckets.get(taker + " " + size, key -> full(size)).tryConsumeAndReturnRemaining(1));
    }

    private static Bucket full(int size) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(size).refillGreedy(size, WINDOW))
                .build();
    }
}
