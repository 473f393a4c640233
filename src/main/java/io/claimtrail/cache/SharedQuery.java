package io.claimtrail.cache;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One query for many who ask at about the same time. An answer to a query that was put before somebody asked says nothing
 * of now; so he waits for the one after it, with all others who have come meanwhile.
 */
final class SharedQuery<T> {

    private final Supplier<Future<T>> query;
    private final int longestMillis;
    private boolean isAsking;
    private long askedAt;
    private Promise<T> waiting;

    /**
     * A query.
     *
     * @param query puts it, and does not wait for the answer
     * @param longestMillis how long anybody waits
     */
    SharedQuery(Supplier<Future<T>> query, int longestMillis) {
        this.query = query;
        this.longestMillis = longestMillis;
    }

    /** The answer to the next query that is put, or a failure where it does not come in time: on the context of the caller. */
    Future<T> next() {
        Promise<T> own = Promise.promise();
        Context caller = Vertx.currentContext();
        Vertx vertx = caller.owner();
        long timer = vertx.setTimer(longestMillis, over -> own.tryFail("No answer within " + longestMillis + " ms"));
        join().onComplete(answer -> caller.runOnContext(ignored -> {
            vertx.cancelTimer(timer);
            if (answer.succeeded()) {
                own.tryComplete(answer.result());
            } else {
                own.tryFail(answer.cause());
            }
        }));
        return own.future();
    }

    private synchronized Future<T> join() {
        if (isAsking && System.nanoTime() - askedAt > TimeUnit.MILLISECONDS.toNanos(longestMillis)) {
            return Future.failedFuture("The query before has had no answer for long");
        }
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
            askedAt = System.nanoTime();
            // Where putting it fails at once, so does its answer.
            Future.<T>future(answer -> query.get().onComplete(answer)).onComplete(answer -> {
                ask();
                asking.handle(answer);
            });
        }
    }
}
