package io.claimtrail.replica;

import io.claimtrail.storage.DatabaseCheck;
import io.claimtrail.storage.H2OrPostgresDriver;
import io.claimtrail.storage.InvalidSettingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Where the replica is, {@code CLAIMTRAIL_DB_READ_URL}, and how far behind it may be, {@code CLAIMTRAIL_DB_READ_LAG}. */
public final class ReplicaSettings {

    static final String URL = "claimtrail.db.read.url";
    static final String LAG = "claimtrail.db.read.lag";

    private static final int MOST_SECONDS = 3_600;

    /** SQLSTATEs, or their beginnings, of a server that is away, too busy, or not up yet (PostgreSQL, appendix A). */
    private static final List<String> AWAY = List.of("08", "53", "57");

    private ReplicaSettings() {}

    /**
     * Makes sure that the settings can be used. A replica that is away can come later.
     *
     * @throws InvalidSettingException where they cannot
     */
    public static void requireValid(Config settings) {
        settings.getOptionalValue(LAG, String.class).ifPresent(ReplicaSettings::requireSeconds);
        Optional<String> url = settings.getOptionalValue(URL, String.class);
        if (url.isEmpty()) {
            return;
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_DB_READ_URL must start with jdbc:postgresql:; it is " + DatabaseCheck.shown(url.get()));
        }
        if (H2OrPostgresDriver.isEmbedded(settings.getValue("quarkus.datasource.jdbc.url", String.class))) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_DB_READ_URL must be left out where CLAIMTRAIL_DB_URL names no PostgreSQL to be a replica of");
        }
        requireCopy(DatabaseLogin.ofWriter(settings), DatabaseLogin.ofReplica(settings));
    }

    private static void requireSeconds(String value) {
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST_SECONDS) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_DB_READ_LAG must be a number of seconds from 1 to %d; it is %s"
                            .formatted(MOST_SECONDS, value));
        }
    }

    private static void requireCopy(DatabaseLogin writer, DatabaseLogin replica) {
        try (Connection written = writer.connect();
                Connection read = replica.connect()) {
            if (!Copy.isOf(written, read)) {
                throw new InvalidSettingException(
                        "CLAIMTRAIL_DB_READ_URL must name a replica of the database at CLAIMTRAIL_DB_URL; that at %s is none"
                                .formatted(replica.shown()));
            }
        } catch (SQLException e) {
            if (!isAway(e)) {
                throw new InvalidSettingException(
                        "The replica at %s cannot be used (CLAIMTRAIL_DB_READ_URL, CLAIMTRAIL_DB_READ_USER, CLAIMTRAIL_DB_READ_PASSWORD): %s"
                                .formatted(replica.shown(), InvalidSettingException.oneLine(e)));
            }
        }
    }

    private static boolean isAway(SQLException said) {
        String state = said.getSQLState();
        return state == null || AWAY.stream().anyMatch(state::startsWith);
    }
}
