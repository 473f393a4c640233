package io.claimtrail.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.Query;

/** What a search takes over HTTP, against Lucene alone, in one run: processor time, which holds on a busy machine, and time. */
final class SearchCost {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int SAMPLES = 50;
    private static final int WARM_UP = 5;
    private static final String CLAIMS = "/v1/claims?q=";
    private static final String FACETS = "&facets=speaker,publisher,status,topic,year";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Database database;

    SearchCost(Database database) {
        this.database = database;
    }

    /** A kind of search: for the words of a quote, what the product is asked and what Lucene is. */
    private record Case(String name, Function<String[], String> path, Function<String[], Query> query) {}

    /** What so many requests took each: microseconds of processor time, and the median of milliseconds. */
    private record Cost(double cpu, double time) {}

    void print() throws Exception {
        String broad;
        try (Sample sample = new Sample(database)) {
            broad = sample.broadWord();
        }
        List<Case> cases = List.of(
                new Case("two words", SearchCost::two, words -> RawLucene.all(words[2], words[5])),
                new Case("two words in quotes", words -> two(words) + "&in=quote", words -> RawLucene.all(words[2], words[5])),
                new Case("phrase", SearchCost::phrase, words -> RawLucene.phrase(words[2], words[3])),
                new Case("phrase in quotes", words -> phrase(words) + "&in=quote", words -> RawLucene.phrase(words[2], words[3])),
                new Case("broad", words -> CLAIMS + broad, words -> RawLucene.all(broad)),
                new Case("broad, 5 facets", words -> CLAIMS + broad + FACETS, words -> RawLucene.all(broad)));
        for (List<String> options : List.of(Server.SMALL, List.<String>of())) {
            try (Server server = new Server(database, 0).start(options, Server.MADE_ANEW)) {
                server.awaitSearch();
                try (RawLucene lucene = new RawLucene(
                        server, Database.HOME.resolve("lucene-" + database.claims()), database.claims(), SAMPLES)) {
                    print(options, server, lucene, cases);
                }
            }
        }
    }

    private void print(List<String> options, Server server, RawLucene lucene, List<Case> cases) throws Exception {
        System.out.printf(
                "%n%s, %d claims, %s: processor time in microseconds and median time in milliseconds a search%n",
                database.kind(), database.claims(), options.isEmpty() ? "no options" : String.join(" ", options));
        System.out.printf(
                "%-20s %11s %11s %6s %11s %11s %6s%n", "case", "lucene cpu", "ours cpu", "ratio", "lucene ms", "ours ms", "ratio");
        for (Case each : cases) {
            for (int i = 0; i < WARM_UP; i++) {
                lucene(lucene, each);
                ours(server, lucene.quotes, each);
            }
        }
        for (Case each : cases) {
            Cost[] limit = new Cost[ROUNDS];
            Cost[] ours = new Cost[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                limit[i] = lucene(lucene, each);
                ours[i] = ours(server, lucene.quotes, each);
            }
            print(each.name, median(limit), median(ours));
        }
    }

    private static void print(String name, Cost limit, Cost ours) {
        System.out.printf(
                "%-20s %11.0f %11.0f %6.1f %11.3f %11.3f %6.1f%n",
                name, limit.cpu, ours.cpu, ours.cpu / limit.cpu, limit.time, ours.time, ours.time / limit.time);
    }

    private static Cost lucene(RawLucene lucene, Case wanted) throws Exception {
        double[] times = new double[lucene.quotes.size()];
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times.length; i++) {
            Query query = wanted.query.apply(lucene.quotes.get(i));
            long start = System.nanoTime();
            lucene.page(query);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return cost((THREADS.getCurrentThreadCpuTime() - cpu) / 1e3, times);
    }

    private static Cost ours(Server server, List<String[]> quotes, Case wanted) throws Exception {
        double[] times = new double[quotes.size()];
        long cpu = server.cpuMicros();
        for (int i = 0; i < times.length; i++) {
            String path = wanted.path.apply(quotes.get(i));
            long start = System.nanoTime();
            server.get(path);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return cost(server.cpuMicros() - cpu, times);
    }

    private static Cost cost(double cpu, double[] times) {
        Arrays.sort(times);
        return new Cost(cpu / times.length, times[times.length / 2]);
    }

    private static Cost median(Cost[] rounds) {
        double[] cpu = Arrays.stream(rounds).mapToDouble(Cost::cpu).sorted().toArray();
        double[] time = Arrays.stream(rounds).mapToDouble(Cost::time).sorted().toArray();
        return new Cost(cpu[cpu.length / 2], time[time.length / 2]);
    }

    private static String two(String[] words) {
        return CLAIMS + words[2] + "+" + words[5];
    }

    private static String phrase(String[] words) {
        return CLAIMS + "%22" + words[2] + "+" + words[3] + "%22";
    }
}
