package io.claimtrail.webhook;

import io.claimtrail.storage.StoredTime;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One attempt to deliver, as it is kept.
 *
 * @param at when it began
 * @param millis how long it took
 * @param status of the answer; null where none came
 * @param answer the beginning of the answer's body, or what stood in the way of an answer; null where the body was empty
 */
@Embeddable
record Attempt(Instant at, long millis, Integer status, String answer) {

    static Attempt of(Answer answer) {
        return new Attempt(StoredTime.of(answer.at()), answer.millis(), answer.status(), answer.text());
    }
}
