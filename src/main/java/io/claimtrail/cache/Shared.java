package io.claimtrail.cache;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * One question for many who ask at about the same time. An answer to a question that was put before somebody asked says nothing
 * of now; so he waits for the one after it, with all others who have come meanwhile.
 */
final class Shared<T> {

    private final Supplier<Future<T>> question;
    private boolean isAsking;
    private Promise<T> waiting;

    /** @param question puts it, and does not wait for the answer */
    Shared(Supplier<Future<T>> question) {
        this.question = question;
    }

    /** The answer to the next question that is put. It comes on the context of the caller. */
    Future<T> next() {
        Promise<T> own = Promise.promise();
        Context caller = Vertx.currentContext();
        join().onComplete(answer -> caller.runOnContext(ignored -> own.handle(answer)));
        return own.future();
    }

    private synchronized Future<T> join() {
        if (waiting == null) {
            waiting = Promise.promise();
        }
        Future<T> joined = waiting.future();
        if (!isAsking) {
            ask();
        }
        return joined;
    }

    private synchronized void ask() {
        Promise<T> asking = waiting;
        waiting = null;
        isAsking = asking != null;
        if (isAsking) {
            // Where putting it fails at once, so does its answer.
            Future.<T>future(answer -> question.get().onComplete(answer)).onComplete(answer -> {
                ask();
                asking.handle(answer);
            });
        }
    }
}
