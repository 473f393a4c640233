package io.claimtrail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work by several threads at once. */
final class Parallel {

    private Parallel() {}

    /** Something that may fail. */
    interface Work {
        void run() throws Exception;
    }

    /** Waits for all, and fails where one did. */
    static void run(int threads, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            for (Future<Object> each : running) {
                each.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
