package io.claimtrail.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedQueryTest {

    private static final int LONGEST_SECONDS = 10;
    private static final int LONG_MILLIS = 60_000;

    private final Vertx vertx = Vertx.vertx();
    private final List<Promise<String>> asked = new ArrayList<>();
    private final SharedQuery<String> shared = new SharedQuery<>(
            () -> {
                asked.add(Promise.promise());
                return asked.get(asked.size() - 1).future();
            },
            LONG_MILLIS);

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void whoComesLaterWaitsForTheNextAnswer() throws Exception {
        Future<String> first = next();
        Future<String> second = next();
        Future<String> third = next();
        assertEquals(1, asked.size(), "one question at a time");
        asked.get(0).complete("old");
        assertEquals("old", answerOf(first));
        assertFalse(second.isComplete());
        assertEquals(2, asked.size());
        asked.get(1).complete("new");
        assertEquals("new", answerOf(second));
        assertEquals("new", answerOf(third));
        assertEquals(2, asked.size(), "nobody waits any more");
    }

    @Test
    void aFailureEndsOneQuestionOnly() throws Exception {
        Future<String> first = next();
        asked.get(0).fail("away");
        assertThrows(ExecutionException.class, () -> answerOf(first));
        Future<String> second = next();
        asked.get(1).complete("back");
        assertEquals("back", answerOf(second));
    }

    @Test
    void aQuestionThatCannotBePutFails() {
        SharedQuery<String> broken = new SharedQuery<>(
                () -> {
                    throw new IllegalStateException("closed");
                },
                LONG_MILLIS);
        for (int i = 0; i < 2; i++) {
            assertThrows(ExecutionException.class, () -> answerOf(onContext(broken)));
        }
    }

    @Test
    void nobodyWaitsForLong() throws Exception {
        Promise<String> never = Promise.promise();
        SharedQuery<String> hangs = new SharedQuery<>(never::future, 50);
        Future<String> first = onContext(hangs);
        assertThrows(ExecutionException.class, () -> answerOf(first));
        Future<String> later = onContext(hangs);
        assertThrows(ExecutionException.class, () -> answerOf(later));
        never.complete("late");
        assertEquals("late", answerOf(onContext(hangs)), "it goes on once there is an answer");
    }

    private Future<String> next() throws Exception {
        return onContext(shared);
    }

    private Future<String> onContext(SharedQuery<String> asks) throws Exception {
        Promise<Future<String>> begun = Promise.promise();
        vertx.runOnContext(ignored -> begun.complete(asks.next()));
        return begun.future().toCompletionStage().toCompletableFuture().get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    private static String answerOf(Future<String> answer) throws Exception {
        return answer.toCompletionStage().toCompletableFuture().get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }
}
