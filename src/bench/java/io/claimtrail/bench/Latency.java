package io.claimtrail.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times pages of 20 over HTTP, first and deep ones, of two databases in turn. */
final class Latency {

    private static final Pattern NEXT = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int REQUESTS = 6;
    private static final int WARM_UP = 15;
    private static final int DEEP_PAGE = 1000;
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 200;

    private final List<Database> sizes;

    Latency(List<Database> sizes) {
        this.sizes = sizes;
    }

    /** Prints a table: milliseconds, and how they grow with the size and with the depth. */
    void print(Pattern wanted) throws Exception {
        List<Target> targets = new ArrayList<>();
        for (Database database : sizes) {
            Map<String, String> cases = new LinkedHashMap<>(Cases.of(database));
            cases.keySet().removeIf(name -> !wanted.matcher(name).find());
            targets.add(new Target(new Server(database, targets.size()).start(List.of(), Server.MADE_ANEW), cases));
        }
        try {
            for (Target each : targets) {
                each.server.awaitSearch();
            }
            for (Target each : targets) {
                for (String path : each.cases.values()) {
                    time(each.server, path, WARM_UP);
                }
            }
            printTable(targets);
        } finally {
            for (Target each : targets) {
                each.server.close();
            }
        }
    }

    private void printTable(List<Target> targets) throws Exception {
        Target small = targets.get(0);
        Target large = targets.get(targets.size() - 1);
        System.out.printf(
                "%n%s: milliseconds a page of 20; ratio %d/%d claims; page 1000 (or the last full one) / page 1%n",
                sizes.get(0).kind(), sizes.get(sizes.size() - 1).claims(), sizes.get(0).claims());
        System.out.printf("%-32s %8s %8s %6s %8s %6s %6s%n", "case", "small", "large", "ratio", "deep", "ratio", "page");
        for (String name : large.cases.keySet()) {
            String first = large.cases.get(name);
            Deep deep = deep(large.server, first);
            double[][] rounds = new double[3][ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                rounds[0][i] = time(small.server, small.cases.get(name), REQUESTS);
                rounds[1][i] = time(large.server, first, REQUESTS);
                rounds[2][i] = deep == null ? Double.NaN : time(large.server, deep.path, REQUESTS);
            }
            double[] medians = Arrays.stream(rounds).mapToDouble(Latency::median).toArray();
            System.out.printf(
                    "%-32s %8.2f %8.2f %6.2f %8.2f %6.2f %6s%n",
                    name, medians[0], medians[1], medians[1] / medians[0], medians[2], medians[2] / medians[1],
                    deep == null ? "-" : deep.page);
        }
    }

    /** The 1,000th page, or the last full one where there are fewer; null where the first is the only one. */
    private static Deep deep(Server server, String path) throws Exception {
        if (next(server.get(path)) == null) {
            return null;
        }
        String cursor = null;
        int before = 0;
        while (before < (DEEP_PAGE - 1) * PAGE) {
            int step = Math.min(LARGEST_PAGE, (DEEP_PAGE - 1) * PAGE - before);
            String next = next(server.get(at(path, cursor) + "&limit=" + step));
            if (next == null) {
                break;
            }
            cursor = next;
            before += step;
        }
        return cursor == null ? null : new Deep(at(path, cursor), before / PAGE + 1);
    }

    private static String at(String path, String cursor) {
        return cursor == null ? path : path + "&cursor=" + cursor;
    }

    private static String next(String page) {
        Matcher next = NEXT.matcher(page);
        return next.find() ? next.group(1) : null;
    }

    /** The median of so many requests, in milliseconds. */
    private static double time(Server server, String path, int requests) throws Exception {
        double[] times = new double[requests];
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            server.get(path);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return median(times);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private record Target(Server server, Map<String, String> cases) {}

    private record Deep(String path, int page) {}
}
