package io.claimtrail.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a running Java process takes, as Linux and its Java tell. */
final class JavaProcess {

    private static final Pattern GENERATION_USED = Pattern.compile("generation +total \\d+K, used (\\d+)K");
    private static final Pattern METASPACE_USED = Pattern.compile("Metaspace +used (\\d+)K");
    private static final double KILOBYTES_IN_A_MEGABYTE = 1024;

    private final long pid;

    JavaProcess(long pid) {
        this.pid = pid;
    }

    /** A line of {@code /proc/PID/status} in megabytes. */
    double megabytes(String field) throws IOException {
        return status(field) / KILOBYTES_IN_A_MEGABYTE;
    }

    /** A number in {@code /proc/PID/status}. */
    double status(String field) throws IOException {
        return Files.readAllLines(proc("status")).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** How many of its open files are sockets. */
    long sockets() throws IOException {
        return open(target -> target.startsWith("socket:"));
    }

    /** How many of its open files are none. */
    long files() throws IOException {
        return open(target -> !target.startsWith("socket:"));
    }

    /** Megabytes of the heap that are in use, once what is not has been collected, and those of the metaspace. */
    double[] collectedMegabytes() throws IOException, InterruptedException {
        ask("GC.run");
        String heap = ask("GC.heap_info");
        return new double[] {sum(GENERATION_USED, heap), sum(METASPACE_USED, heap)};
    }

    /** What its Java answers to a command of {@code jcmd}. */
    String ask(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
        line.addAll(List.of(command));
        Process jcmd = new ProcessBuilder(line).redirectErrorStream(true).start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", line) + ": " + answer);
        }
        return answer;
    }

    private static double sum(Pattern kilobytes, String text) {
        return kilobytes.matcher(text).results().mapToLong(found -> Long.parseLong(found.group(1))).sum()
                / KILOBYTES_IN_A_MEGABYTE;
    }

    private long open(Predicate<String> wanted) throws IOException {
        try (Stream<Path> all = Files.list(proc("fd"))) {
            return all.map(JavaProcess::target).filter(wanted.and(target -> !target.isEmpty())).count();
        }
    }

    /** Nothing for a file that has been closed since. */
    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private Path proc(String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }
}
