package io.claimtrail.imports;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The files of imports, below the data directory: what came in, and the rows it was taken apart into. */
@ApplicationScoped
class ImportFiles {

    private static final Logger LOG = Logger.getLogger(ImportFiles.class);

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;

    /** Compressed and then sent compressed. Who does it more often means harm. */
    private static final int MOST_LAYERS = 2;

    private static final long SPACE_TO_LEAVE = 64L << 20;

    @ConfigProperty(name = "claimtrail.data")
    String data;

    /**
     * Spools what comes in, unpacked where it is in gzip (RFC 1952), whether or not the sender says so.
     *
     * @return the name of the file
     * @throws ProblemException 413 where it, or what comes out of it, is too large; 400 where it is cut off
     */
    String spool(InputStream body) {
        String name = UUID.randomUUID().toString();
        spool(name, body);
        return name;
    }

    /** The same under a name of the caller's. */
    void spool(String name, InputStream body) {
        Path file = uploaded(name);
        try {
            Files.createDirectories(directory());
            requireSpace();
            SizeLimit limit = new SizeLimit(body);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                limit.copy(unpacked(limit.counted()), out);
            }
        } catch (ZipException | java.io.EOFException e) {
            discard(name);
            throw ProblemException.of(
                    ProblemType.MALFORMED_BODY, "The file is in gzip and damaged or cut off: " + e.getMessage() + ".");
        } catch (IOException e) {
            discard(name);
            LOG.debugf(e, "An upload ended early");
            throw ProblemException.of(
                    ProblemType.BAD_REQUEST, "The file did not arrive whole, or there is no room for it on disk.");
        } catch (RuntimeException e) {
            discard(name);
            throw e;
        }
    }

    /** What came in, unpacked. */
    Path uploaded(String name) {
        return directory().resolve(name + ".in");
    }

    /** What it was taken apart into; for a format with a row a line, that is what came in. */
    Path rows(ImportJob job) {
        return job.format.isRowALine() ? uploaded(job.spool) : directory().resolve(job.spool + ".rows");
    }

    /** Deletes the files with a name, and what a crash has left of one; those that are not there do not matter. */
    void discard(String name) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory(), name + ".*")) {
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            LOG.debugf("No file has ever been imported: %s", e.getMessage());
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warnf("A file of an import stays behind: %s", e.getMessage());
        }
    }

    /** The names of files that came in more than a day ago: whose import is not noted by now is none. */
    List<String> oldNames() {
        if (!Files.isDirectory(directory())) {
            return List.of();
        }
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (Stream<Path> files = Files.list(directory())) {
            return files.filter(file -> file.toFile().lastModified() < yesterday.toEpochMilli())
                    .map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireSpace() throws IOException {
        FileStore store = Files.getFileStore(directory());
        if (store.getUsableSpace() < SPACE_TO_LEAVE) {
            throw ProblemException.of(ProblemType.UNAVAILABLE, "There is no room for files to import on this server.");
        }
    }

    private Path directory() {
        return Path.of(data, "imports");
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        InputStream in = new BufferedInputStream(packed, BUFFER);
        for (int layer = 0; layer < MOST_LAYERS && isGzip(in); layer++) {
            in = new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
        }
        return in;
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC;
    }
}
