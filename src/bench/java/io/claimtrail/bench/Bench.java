package io.claimtrail.bench;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The benchmark's command; README.md tells its settings. */
public final class Bench {

    private static final String ALL_DATABASES = "h2,postgresql";

    /** What needs no filled database, but one of its own to trouble. */
    private static final List<String> FAULTS = List.of("fuzz", "overload", "clients", "kills", "soak", "outages", "engine", "clock");

    /** Those of them that choose their database themselves. */
    private static final List<String> OF_THEIR_OWN = List.of("outages", "engine", "clock");

    private Bench() {}

    public static void main(String[] parts) throws Exception {
        List<String> wanted = parts.length == 0 ? List.of("latency", "plans", "search", "rebuild", "bulk", "footprint") : List.of(parts);
        Pattern cases = Pattern.compile(System.getProperty("bench.cases", ""));
        try {
            trouble(wanted);
            if (OF_THEIR_OWN.containsAll(wanted)) {
                return;
            }
            for (String kind : System.getProperty("bench.databases", ALL_DATABASES).split(",")) {
                trouble(kind, wanted);
                if (FAULTS.containsAll(wanted)) {
                    continue;
                }
                List<Database> sizes = Arrays.stream(System.getProperty("bench.sizes", "10000,100000").split(","))
                        .map(size -> new Database(kind, Integer.parseInt(size)))
                        .toList();
                run(sizes, wanted, cases);
            }
        } finally {
            Database.stopPostgres();
        }
    }

    private static void trouble(List<String> wanted) throws Exception {
        if (wanted.contains("outages")) {
            Outages.printPostgres();
            Outages.printEmbedded();
        }
        if (wanted.contains("engine")) {
            Outages.printEngine();
        }
        if (wanted.contains("clock")) {
            Outages.printClock();
        }
    }

    private static void trouble(String kind, List<String> wanted) throws Exception {
        if (wanted.contains("fuzz")) {
            try (FaultDatabase database = new FaultDatabase(kind)) {
                new Fuzz(database).print();
            }
        }
        if (wanted.contains("overload")) {
            try (FaultDatabase database = new FaultDatabase(kind)) {
                new Overload(database).print();
            }
        }
        if (wanted.contains("clients")) {
            try (FaultDatabase database = new FaultDatabase(kind)) {
                new BadClients(database).print();
            }
        }
        if (wanted.contains("kills")) {
            try (FaultDatabase database = new FaultDatabase(kind)) {
                new Kills(database).print();
            }
        }
        if (wanted.contains("soak")) {
            try (FaultDatabase database = new FaultDatabase(kind)) {
                new Soak(database).print();
            }
        }
    }

    private static void run(List<Database> sizes, List<String> wanted, Pattern cases) throws Exception {
        for (Database each : sizes) {
            each.prepare();
        }
        Database largest = sizes.get(sizes.size() - 1);
        if (wanted.contains("latency")) {
            new Latency(sizes).print(cases);
        }
        if (wanted.contains("plans")) {
            new Plans(largest).print(cases);
        }
        if (wanted.contains("search")) {
            new SearchCost(largest).print();
        }
        if (wanted.contains("rebuild")) {
            new Rebuild(largest).print();
        }
        if (wanted.contains("bulk")) {
            new Bulk(largest).print();
        }
        if (wanted.contains("footprint")) {
            new Footprint(largest).print();
        }
        if (wanted.contains("serve")) {
            new Serving(largest).print();
        }
    }
}
