package io.claimtrail.backup;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.Migrations;
import io.claimtrail.storage.WholeFile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Takes copies of the embedded database and keeps them beside it. */
@ApplicationScoped
class Backups {

    private static final String DIRECTORY = "backups";
    private static final Pattern NAME = Pattern.compile("claimtrail-[0-9]{8}T[0-9]{9}Z\\.zip");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /** A day: a copy of a large database takes longer than transactions usually may, and one that is broken off is none. */
    private static final int LONGEST_SECONDS = 86_400;

    /**
     * While a copy is taken, nothing in the database's file is overwritten: it grows, and with it the time for the next one. Copies
     * that overlap would never let it come to rest.
     */
    private final Semaphore oneAtATime = new Semaphore(1);

    @Inject
    EntityManager entities;

    @Inject
    Migrations database;

    @ConfigProperty(name = "claimtrail.data")
    String data;

    /**
     * Takes a copy, complete as of one moment while others go on writing.
     *
     * @throws ProblemException 501 where the data are on a PostgreSQL server, 503 while another copy is taken
     */
    BackupView take() {
        if (!oneAtATime.tryAcquire()) {
            throw ProblemException.of(
                    ProblemType.UNAVAILABLE, "A backup is being taken; it is in the list once it is complete.");
        }
        try {
            Path file =
                    Files.createDirectories(directory()).resolve("claimtrail-" + TIME.format(Instant.now()) + ".zip");
            write(file);
            return BackupView.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            oneAtATime.release();
        }
    }

    /** Takes a copy and puts it into a file, which it replaces once it is complete. */
    void write(Path file) throws IOException {
        requireEmbedded();
        WholeFile.write(file, this::copyTo, StandardCopyOption.REPLACE_EXISTING);
    }

    /** By H2's own means (BACKUP): a zip of its file, taken while others write. */
    private void copyTo(Path unfinished) {
        QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .run(() -> entities.unwrap(Session.class).doWork(connection -> {
                    try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
                        backup.setString(1, unfinished.toAbsolutePath().toString());
                        backup.execute();
                    }
                }));
    }

    /** The copies that are there, the newest first. */
    List<BackupView> list() {
        requireEmbedded();
        if (!Files.isDirectory(directory())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory())) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .map(BackupView::of)
                    .sorted(Comparator.comparing(BackupView::name).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The copy with a name; 404 where there is none. */
    Path file(String name) {
        Path file = directory().resolve(NAME.matcher(name).matches() ? name : "none");
        if (!Files.isRegularFile(file)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No backup has this name.");
        }
        return file;
    }

    private Path directory() {
        return Path.of(data, DIRECTORY);
    }

    private void requireEmbedded() {
        if (!database.isEmbedded()) {
            throw ProblemException.of(
                    ProblemType.NOT_OFFERED,
                    "The data are on a PostgreSQL server: back them up with its own tools, such as pg_dump or "
                            + "pg_basebackup.");
        }
    }
}
