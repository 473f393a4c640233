package io.claimtrail.testsupport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the packaged jar, given the way users give it. */
public final class PackagedCommand {

    private static final Path DIRECTORY = Path.of("target", "packaged");
    private static final int LONGEST_SECONDS = 180;

    private final Process process;
    private final Path out;
    private final Path err;

    private PackagedCommand(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts a command on a data directory. */
    public static PackagedCommand started(Path data, String... arguments) throws IOException {
        return started(Map.of(), data, arguments);
    }

    private static PackagedCommand started(Map<String, String> settings, Path data, String... arguments)
            throws IOException {
        Files.createDirectories(DIRECTORY);
        Path out = Files.createTempFile(DIRECTORY, "out-", ".txt");
        Path err = Files.createTempFile(DIRECTORY, "err-", ".txt");
        ProcessBuilder builder = new ProcessBuilder(PackagedJava.running(arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CLAIMTRAIL_") || name.startsWith("QUARKUS_"));
        builder.environment().put("CLAIMTRAIL_DATA", data.toString());
        builder.environment().put("CLAIMTRAIL_KEY", AdminKey.SECRET);
        builder.environment().putAll(settings);
        return new PackagedCommand(builder.start(), out, err);
    }

    /** Carries a command out. */
    public static PackagedCommand done(Path data, String... arguments) throws Exception {
        return done(Map.of(), data, arguments);
    }

    /** The same with settings. */
    public static PackagedCommand done(Map<String, String> settings, Path data, String... arguments) throws Exception {
        PackagedCommand command = started(settings, data, arguments);
        command.exitCode();
        return command;
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        assertTrue(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), this::err);
        return process.exitValue();
    }

    /** Asks it to end, as Ctrl-C does. */
    public void interrupt() {
        process.destroy();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public String out() {
        return read(out);
    }

    public String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
