package io.claimtrail.bench;

import io.claimtrail.testsupport.ChangesInFull;
import io.claimtrail.testsupport.OpenSearchCluster;
import io.claimtrail.testsupport.PackagedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What those see who write and read while the database or the search engine is troubled, the clock jumps, and afterwards. */
final class Outages {

    private static final int AWAY = Integer.getInteger("bench.away", 30);
    private static final int ENGINE_AWAY = 2 * AWAY;
    private static final int BEFORE = 5;
    private static final int AFTERWARDS = Integer.getInteger("bench.afterwards", 20);
    private static final String CLOCK = System.getProperty(
            "bench.faketime", "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");

    private Outages() {}

    /** Takes as long as it lasts. */
    private interface Trouble {
        void run() throws Exception;
    }

    static void printPostgres() throws Exception {
        try (TroubledPostgres postgres = new TroubledPostgres();
                PackagedServer server = PackagedServer.started(settings(postgres.settings()))) {
            server.awaitSearch();
            Load load = new Load(server, "/v1/claims?limit=5");
            try (load) {
                pause(BEFORE);
                trouble("PostgreSQL stopped for " + AWAY + " s", load, () -> {
                    postgres.stop();
                    pause(AWAY);
                    postgres.start();
                });
                trouble("PostgreSQL restarted", load, () -> {
                    postgres.stop();
                    postgres.start();
                });
                trouble("its connections cut, each second", load, () -> {
                    for (int i = 0; i < 5; i++) {
                        postgres.cut();
                        pause(1);
                    }
                });
                trouble("a disk that stands still 0.4 s of 0.5", load, () -> postgres.stutter(AWAY / 2));
                if (postgres.hasSmallDisk()) {
                    trouble("its disk full", load, () -> {
                        postgres.fillDisk();
                        pause(AWAY / 2);
                        postgres.makeRoom();
                    });
                } else {
                    System.out.println("its disk full: left out, since only root may mount a small one");
                }
            }
            tellEnd(server, load);
        }
    }

    static void printEmbedded() throws Exception {
        try (SmallDisk disk = new SmallDisk("256m")) {
            if (!disk.isSmall()) {
                System.out.println("a full disk: left out, since only root may mount a small one");
                return;
            }
            String data = disk.directory().resolve("data").toString();
            try (PackagedServer server = PackagedServer.started(settings(Map.of("CLAIMTRAIL_DATA", data)))) {
                server.awaitSearch();
                Load load = new Load(server, "/v1/claims?limit=5");
                try (load) {
                    pause(BEFORE);
                    trouble("the disk of the embedded database full", load, () -> {
                        disk.fill();
                        pause(AWAY / 2);
                        disk.makeRoom();
                    });
                }
                tellEnd(server, load);
            }
        }
    }

    static void printEngine() throws Exception {
        try (OpenSearchCluster cluster = OpenSearchCluster.of(1);
                PackagedServer server = PackagedServer.started(settings(cluster.settings()))) {
            server.awaitSearch();
            Load load = new Load(server, "/v1/claims?q=heron&limit=5");
            try (load) {
                pause(BEFORE);
                trouble("OpenSearch gone for " + ENGINE_AWAY + " s", load, () -> {
                    cluster.kill(0);
                    pause(ENGINE_AWAY);
                    cluster.restart(0);
                    // A node that answers has yet to open its indexes.
                    cluster.request("GET", "/_cluster/health?wait_for_status=yellow&timeout=60s");
                });
            }
            tellEnd(server, load);
        }
    }

    static void printClock() throws Exception {
        if (!Files.exists(Path.of(CLOCK))) {
            System.out.println("clock: left out; it takes libfaketime (-Dbench.faketime=)");
            return;
        }
        Path clock = Files.createTempFile("clock", ".txt");
        Files.writeString(clock, "+0");
        Map<String, String> settings = settings(Map.of(
                "LD_PRELOAD", CLOCK,
                "FAKETIME_TIMESTAMP_FILE", clock.toAbsolutePath().toString(),
                "FAKETIME_CACHE_DURATION", "1",
                // Without, its timed waits come back at once, and the Java VM spins.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1"));
        try (PackagedServer server = PackagedServer.started(settings)) {
            server.awaitSearch();
            Load load = new Load(server, "/v1/claims?q=heron&limit=5");
            try (load) {
                pause(BEFORE);
                trouble("the clock an hour ahead", load, () -> Files.writeString(clock, "+3600"));
                trouble("the clock right again", load, () -> Files.writeString(clock, "+0"));
                trouble("the clock an hour behind", load, () -> Files.writeString(clock, "-3600"));
                trouble("the clock right again", load, () -> Files.writeString(clock, "+0"));
            }
            tellEnd(server, load);
        }
    }

    private static Map<String, String> settings(Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of(
                "CLAIMTRAIL_DATA",
                PackagedServer.freshData().toString(),
                "CLAIMTRAIL_DEMO",
                "false",
                "CLAIMTRAIL_LIMITS_ADDRESS",
                "0"));
        settings.putAll(more);
        return settings;
    }

    private static void trouble(String what, Load load, Trouble trouble) throws Exception {
        long begin = System.nanoTime();
        trouble.run();
        long end = System.nanoTime();
        String meanwhile = load.since(begin);
        pause(AFTERWARDS);
        System.out.printf(
                "%s: meanwhile %s; afterwards %s; the last that was not answered as usual came %d ms after its end%n",
                what, meanwhile, load.since(end), load.millisUntilUsual(end));
    }

    /** The index must have what the database has, and the log of changes no gap. */
    private static void tellEnd(PackagedServer server, Load load) throws Exception {
        server.awaitSearch();
        ChangesInFull.assertInOrder(1, ChangesInFull.of(server));
        System.out.println(load.verdict());
        System.out.println("errors in the log: "
                + server.log().lines().filter(line -> line.contains(" ERROR ")).limit(5).toList());
    }

    private static void pause(int seconds) throws InterruptedException {
        TimeUnit.SECONDS.sleep(seconds);
    }
}
