package io.claimtrail.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.h2.api.ErrorCode;

/** Tries whether the database can be used as it is set. */
public final class DatabaseCheck {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private DatabaseCheck() {}

    /**
     * Connects once.
     *
     * @throws InvalidSettingException where that fails
     */
    public static void of(Config settings) {
        String url = settings.getValue("quarkus.datasource.jdbc.url", String.class);
        boolean isSet =
                settings.getOptionalValue("claimtrail.db.url", String.class).isPresent();
        if (isSet && !H2OrPostgresDriver.accepts(url)) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_DB_URL must start with jdbc:postgresql: (or jdbc:h2:); it is " + shown(url));
        }
        if (isSet && url.matches("(?i)jdbc:h2:(tcp|ssl):.*|jdbc:h2:.*;AUTO_SERVER=TRUE(;.*)?")) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_DB_URL must not name an H2 database that others write to as well; take PostgreSQL for that: "
                            + shown(url));
        }
        if (!isSet) {
            requireUsable(settings.getValue("claimtrail.data", String.class));
        }
        connect(settings, url, isSet);
    }

    private static void requireUsable(String directory) {
        if (directory.contains(";")) {
            throw new InvalidSettingException("CLAIMTRAIL_DATA must not contain a semicolon; it is " + directory);
        }
        try {
            Path path = made(Path.of(directory));
            if (!Files.isWritable(path)) {
                throw new IOException("it may not be written to");
            }
        } catch (IOException | InvalidPathException e) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_DATA must be a directory that can be written to; %s is not: %s"
                            .formatted(directory, e.getMessage()));
        }
    }

    /** For its owner alone: what is in it has secrets, and people's contacts. One that is there already stays as it is. */
    private static Path made(Path directory) throws IOException {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createDirectories(directory, OWNER_ALONE)
                : Files.createDirectories(directory);
    }

    private static void connect(Config settings, String url, boolean isSet) {
        Properties login = new Properties();
        login.setProperty("user", settings.getValue("quarkus.datasource.username", String.class));
        login.setProperty("password", settings.getValue("quarkus.datasource.password", String.class));
        try (Connection connection = new H2OrPostgresDriver().connect(url, login)) {
            connection.isValid(1);
            // H2 opens a file that it may not write to all the same, and only says so where something is written.
            if (!isSet && connection.isReadOnly()) {
                throw new InvalidSettingException(
                        "CLAIMTRAIL_DATA holds files that may not be written to, as those of another user are: %s.mv.db"
                                .formatted(shown(url).replaceFirst("^jdbc:h2:retry:", "")));
            }
        } catch (SQLException e) {
            String cannot = "The database at %s cannot be used (%s): "
                    .formatted(
                            shown(url),
                            isSet
                                    ? "CLAIMTRAIL_DB_URL, CLAIMTRAIL_DB_USER, CLAIMTRAIL_DB_PASSWORD"
                                    : "CLAIMTRAIL_DATA");
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new DatabaseInUseException(cannot + "another process has it open, perhaps another Claimtrail");
            }
            throw new InvalidSettingException(cannot + InvalidSettingException.oneLine(e));
        }
    }

    /** A database's URL without its parameters, which can hold a password. */
    public static String shown(String url) {
        return url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
    }
}
