package io.claimtrail.testsupport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the packaged jar is run: with the README's options, of which the archive of classes saves the most time. */
final class PackagedJava {

    private PackagedJava() {}

    /** A command line; the jar's own arguments come at its end. */
    static List<String> running(String... arguments) {
        Path jar = Path.of(System.getProperty("claimtrail.jar")).toAbsolutePath();
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms32m",
                "-Xmx160m",
                "-Xmn8m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:TieredStopAtLevel=1",
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                "-jar",
                jar.toString()));
        line.addAll(List.of(arguments));
        return line;
    }
}
