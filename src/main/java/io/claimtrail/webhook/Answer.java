package io.claimtrail.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * What came of an attempt to deliver.
 *
 * @param at when it began
 * @param millis how long it took
 * @param status of the answer; null where none came
 * @param text the beginning of the answer's body, or what stood in the way of an answer; null where the body is empty
 * @param retryAfter how long the receiver asks to wait; null where it does not
 */
record Answer(Instant at, long millis, Integer status, String text, Duration retryAfter) {

    private static final int GONE = 410;

    /** Whether the receiver has taken the delivery. A redirection is no success: it is not followed. */
    boolean isSuccess() {
        return status != null && status >= 200 && status < 300;
    }

    /** Whether the receiver says that nothing is to be sent any more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
