package io.claimtrail.bench;

import io.claimtrail.testsupport.PackagedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory that is a small disk of its own (tmpfs) where root may mount one, and can be filled; elsewhere a directory. */
final class SmallDisk implements AutoCloseable {

    private final Path directory = PackagedServer.freshData();
    private final boolean mounted;

    /**
     * @param size as mount takes it: {@code 256m}
     */
    SmallDisk(String size) throws Exception {
        mounted = done("mount", "-t", "tmpfs", "-o", "size=" + size, "none", directory.toString());
    }

    Path directory() {
        return directory;
    }

    /** Whether it can be filled. */
    boolean isSmall() {
        return mounted;
    }

    void fill() throws IOException {
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            byte[] block = new byte[8192];
            while (true) {
                ballast.write(block);
            }
        } catch (IOException full) {
            // As it should be.
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return directory.resolve("ballast");
    }

    /** Runs a command of the system, and tells whether it succeeded. */
    static boolean done(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    @Override
    public void close() throws Exception {
        if (mounted) {
            done("umount", directory.toString());
        }
    }
}
