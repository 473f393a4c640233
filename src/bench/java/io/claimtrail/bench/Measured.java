package io.claimtrail.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Milliseconds of the answers with what was asked for, and how many there were of others. */
record Measured(List<Long> served, List<Long> shed, Map<String, Integer> failures, AtomicInteger failed) {

    Measured() {
        this(Collections.synchronizedList(new ArrayList<>()), Collections.synchronizedList(new ArrayList<>()),
                new ConcurrentSkipListMap<>(), new AtomicInteger());
    }

    /** @param failure why there is no answer; null where there is one */
    void note(HttpResponse<?> answer, Throwable failure, long millis) {
        if (failure == null && answer.statusCode() < 400) {
            served.add(millis);
        } else if (failure == null && answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
            shed.add(millis);
        } else {
            failed.incrementAndGet();
            failures.merge(failure == null ? answer.statusCode() + " of " + answer.request().method() : failure.toString(), 1, Integer::sum);
        }
    }

    /** Counts in what was measured elsewhere. */
    void add(Measured more) {
        served.addAll(more.served);
        shed.addAll(more.shed);
        failed.addAndGet(more.failed.get());
        more.failures.forEach((what, times) -> failures.merge(what, times, Integer::sum));
    }

    static long percentile(List<Long> of, int percent) {
        List<Long> sorted = of.stream().sorted().toList();
        return sorted.isEmpty() ? -1 : sorted.get((sorted.size() - 1) * percent / 100);
    }
}
