package io.claimtrail.bench;

import io.claimtrail.testsupport.PackagedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether anything grows in a server that is used for long at 70 % of what it can serve. Samples are taken when all is
 * answered and nothing is under way, so that what is still held then is held for no reason.
 */
final class Soak {

    private static final int SECONDS = Integer.getInteger("bench.soak", 1800);
    private static final int MEASURING_SECONDS = Integer.getInteger("bench.seconds", 15);
    /** At least twenty samples: fewer have no quarters to compare. */
    private static final int BETWEEN_SAMPLES = Math.max(1, Math.min(30, SECONDS / 20));
    private static final int SAMPLES = SECONDS / BETWEEN_SAMPLES;
    /** In which caches fill, and pools and the heap find their size. */
    private static final int WARM_UP = SAMPLES / 5;
    private static final int CLIENTS = 8;
    private static final int PERCENT = 70;

    /**
     * The README's, and directories and accounts of its own. Collections compact all of the heap: three of four otherwise
     * leave up to a twentieth of it as it is, and count that as used.
     */
    private static final String OPTIONS = "-Xmn8m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 "
            + "-XX:MarkSweepAlwaysCompactCount=1 -XX:NativeMemoryTracking=summary -Djava.io.tmpdir=";

    private final FaultDatabase database;
    private final List<Map<Quantity, Double>> samples = new ArrayList<>();
    private final List<Double> hours = new ArrayList<>();

    Soak(FaultDatabase database) {
        this.database = database;
    }

    void print() throws Exception {
        Path temporary = Files.createTempDirectory("soak-");
        Map<String, String> settings = database.settings(Map.of(
                "CLAIMTRAIL_DEMO", "true",
                "CLAIMTRAIL_LIMITS_ADDRESS", "0",
                "MALLOC_ARENA_MAX", "2",
                "JDK_JAVA_OPTIONS", OPTIONS + temporary));
        try (PackagedServer server = PackagedServer.started(settings)) {
            server.awaitSearch();
            MixedLoad load = new MixedLoad(server);
            load.fill();
            Clients clients = new Clients(load::next, load::answered);
            clients.inTurn(CLIENTS, 2 * MEASURING_SECONDS);
            int capacity = clients.inTurn(CLIENTS, 2 * MEASURING_SECONDS).served().size() / (2 * MEASURING_SECONDS);
            int rate = Math.max(1, capacity * PERCENT / 100);
            System.out.printf(
                    "%n%s: %d requests a second served by turns; now %d a second for %d s, a sample every %d s%n",
                    database.kind(), capacity, rate, SECONDS, BETWEEN_SAMPLES);
            soak(server, load, clients, rate, new Gauges(database, temporary, server));
        } finally {
            Server.delete(temporary);
        }
    }

    private void soak(PackagedServer server, MixedLoad load, Clients clients, int rate, Gauges gauges) throws Exception {
        JavaProcess process = new JavaProcess(server.pid());
        GrownClasses classes = null;
        Measured all = new Measured();
        printHead();
        long begin = System.nanoTime();
        Listener listener = new Listener(server.url());
        try (listener) {
            for (int i = 0; i < SAMPLES; i++) {
                Measured now = clients.atRate(rate, BETWEEN_SAMPLES);
                all.add(now);
                load.awaitImports();
                hours.add((System.nanoTime() - begin) / 3.6e12);
                samples.add(gauges.read(now));
                printSample(i, now);
                if (i == WARM_UP - 1) {
                    classes = new GrownClasses(process);
                    process.ask("VM.native_memory", "baseline");
                }
            }
        }
        System.out.printf(
                "%s: %d served, %d shed, %d failed %s; %d listeners gone; errors in the log: %d%n",
                database.kind(),
                all.served().size(),
                all.shed().size(),
                all.failed().get(),
                all.failures(),
                listener.heard(),
                server.log().lines().filter(line -> line.contains(" ERROR ")).count());
        printTrends("may not grow", false);
        printTrends("grows with what is on record", true);
        System.out.printf("bytes more by class, since the warm-up: %s%n", classes.now());
        System.out.printf("native memory, since the warm-up: %s%n", grown(process.ask("VM.native_memory", "summary.diff")));
    }

    private static void printHead() {
        System.out.println("  min served  shed failed"
                + Arrays.stream(Quantity.values())
                        .map(each -> " %8s".formatted(each.name().substring(0, Math.min(8, each.name().length())).toLowerCase()))
                        .collect(Collectors.joining()));
    }

    private void printSample(int number, Measured load) {
        System.out.printf(
                "%5.1f %6d %5d %6d%s%n",
                hours.get(number) * 60,
                load.served().size(),
                load.shed().size(),
                load.failed().get(),
                samples.get(number).values().stream().map(" %8.1f"::formatted).collect(Collectors.joining()));
    }

    private void printTrends(String what, boolean data) {
        System.out.printf("%n%-22s %10s %10s %10s%n", what, "first", "last", "an hour");
        for (Quantity each : Quantity.values()) {
            if (data == (each.kind == Quantity.Kind.DATA)) {
                Trend trend = Trend.of(
                        samples.stream().skip(WARM_UP).map(sample -> sample.get(each)).toList(),
                        hours.subList(WARM_UP, hours.size()),
                        each.kind.same);
                System.out.printf(
                        "%-22s %10.1f %10.1f %+10.1f  %s%n",
                        each.title, trend.first(), trend.last(), trend.perHour(), trend.grows() ? "grows" : "steady");
            }
        }
    }

    /** The lines of an account of native memory of what there is more of. */
    private static String grown(String account) {
        return account.lines()
                .filter(line -> line.startsWith("-") && line.contains("committed") && line.matches(".*committed=\\d+KB \\+.*"))
                .map(line -> line.replaceAll("^- *| \\(reserved.*committed=\\d+KB|\\)", ""))
                .collect(Collectors.joining(", "));
    }
}
