package io.claimtrail.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a delivery that was not taken is tried again: soon, then ever more seldom, for three days and a half in all (the
 * schedule that the Standard Webhooks specification proposes, "Deliverability and reliability").
 */
final class RetrySchedule {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** Longer than that no receiver puts a delivery off. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetrySchedule() {}

    /**
     * How long to wait before the next attempt, with some chance in it, so that what failed together does not come back
     * together.
     *
     * @param attempts so far, from 1
     * @param asked how long the receiver asked to wait (Retry-After); null where it did not
     * @return empty where there is no further attempt
     */
    static Optional<Duration> pauseAfter(int attempts, Duration asked) {
        if (attempts > PAUSES.size()) {
            return Optional.empty();
        }
        Duration usual = PAUSES.get(attempts - 1);
        long spread = usual.toMillis() / 10;
        Duration pause = usual.plusMillis(ThreadLocalRandom.current().nextLong(spread + 1));
        if (asked != null && asked.compareTo(pause) > 0) {
            pause = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        }
        return Optional.of(pause);
    }
}
