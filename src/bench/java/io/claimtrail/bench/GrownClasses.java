package io.claimtrail.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Of which classes there is more in a heap than there was. */
final class GrownClasses {

    private static final Pattern LINE = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +(\\S+)");
    private static final int MOST = 10;
    private static final long SMALLEST = 10_000;

    private final JavaProcess process;
    private final Map<String, Long> before;

    GrownClasses(JavaProcess process) throws Exception {
        this.process = process;
        this.before = bytes();
    }

    /** Bytes more by class, the most first; those with few more are left out. */
    String now() throws Exception {
        Map<String, Long> grown = bytes();
        grown.replaceAll((name, bytes) -> bytes - before.getOrDefault(name, 0L));
        return grown.entrySet().stream()
                .filter(each -> each.getValue() >= SMALLEST)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST)
                .map(each -> each.getKey() + " +" + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private Map<String, Long> bytes() throws Exception {
        Map<String, Long> bytes = new TreeMap<>();
        LINE.matcher(process.ask("GC.class_histogram"))
                .results()
                .forEach(line -> bytes.merge(line.group(2), Long.parseLong(line.group(1)), Long::sum));
        return bytes;
    }
}
