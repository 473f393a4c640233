package io.claimtrail.bench;

import io.claimtrail.testsupport.PackagedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a server takes at the moment. */
final class Gauges {

    private static final Pattern IN_USE = Pattern.compile("(?m)^agroal_active_count\\{datasource=\"default\".*} ([0-9.]+)");
    private static final double BYTES_IN_A_MEGABYTE = 1 << 20;

    private final FaultDatabase database;
    private final Path temporary;
    private final PackagedServer server;
    private final JavaProcess process;

    /** @param temporary the server's directory for temporary files */
    Gauges(FaultDatabase database, Path temporary, PackagedServer server) {
        this.database = database;
        this.temporary = temporary;
        this.server = server;
        this.process = new JavaProcess(server.pid());
    }

    /** All quantities, after the answers to a load; first what collecting the heap would change. */
    Map<Quantity, Double> read(Measured load) throws Exception {
        Map<Quantity, Double> now = new EnumMap<>(Quantity.class);
        now.put(Quantity.P50, (double) Measured.percentile(load.served(), 50));
        now.put(Quantity.P99, (double) Measured.percentile(load.served(), 99));
        now.put(Quantity.RESIDENT, process.megabytes("VmRSS"));
        now.put(Quantity.ANONYMOUS, process.megabytes("RssAnon"));
        now.put(Quantity.MAPPED, process.megabytes("RssFile"));
        now.put(Quantity.THREADS, process.status("Threads"));
        now.put(Quantity.FILES, (double) process.files());
        now.put(Quantity.SOCKETS, (double) process.sockets());
        now.put(Quantity.CONNECTIONS, connections());
        double[] collected = process.collectedMegabytes();
        now.put(Quantity.HEAP, collected[0]);
        now.put(Quantity.METASPACE, collected[1]);
        Path index = database.data().resolve("search");
        Path embedded = database.data().resolve(FaultDatabase.H2_FILE);
        now.put(Quantity.TEMPORARY, (double) sizes(temporary, file -> true).length);
        now.put(Quantity.BESIDES, (double) sizes(database.data(), file -> !file.startsWith(index) && !file.equals(embedded)).length);
        now.put(Quantity.INDEX, megabytes(sizes(index, file -> true)));
        now.put(Quantity.DATABASE, database.size() / BYTES_IN_A_MEGABYTE);
        return now;
    }

    private double connections() {
        Matcher found = IN_USE.matcher(server.request().get("/q/metrics").asString());
        if (!found.find()) {
            throw new IllegalStateException("the metrics do not tell of connections in use");
        }
        return Double.parseDouble(found.group(1));
    }

    private static double megabytes(long[] sizes) {
        long all = 0;
        for (long each : sizes) {
            all += each;
        }
        return all / BYTES_IN_A_MEGABYTE;
    }

    private static long[] sizes(Path directory, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).filter(wanted).mapToLong(Gauges::size).toArray();
        } catch (UncheckedIOException gone) {
            return sizes(directory, wanted);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
