package io.claimtrail.replica;

import io.claimtrail.storage.DatabaseCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** How to get to one of the two PostgreSQL servers past the pools: to ask how it is, and soon be told. */
record DatabaseLogin(String url, String user, String password) {

    /** For each step on the way, and for each answer. */
    private static final String LONGEST_SECONDS = "3";

    /** The server that is written to. */
    static DatabaseLogin ofWriter(Config settings) {
        return of(settings, "quarkus.datasource.");
    }

    /** The one that is only read. */
    static DatabaseLogin ofReplica(Config settings) {
        return of(settings, "quarkus.datasource.replica.");
    }

    private static DatabaseLogin of(Config settings, String prefix) {
        return new DatabaseLogin(
                settings.getValue(prefix + "jdbc.url", String.class),
                settings.getValue(prefix + "username", String.class),
                settings.getValue(prefix + "password", String.class));
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, user);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.CONNECT_TIMEOUT.set(properties, LONGEST_SECONDS);
        PGProperty.LOGIN_TIMEOUT.set(properties, LONGEST_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, LONGEST_SECONDS);
        return new Driver().connect(url, properties);
    }

    /** Where it is, without what must not be shown. */
    String shown() {
        return DatabaseCheck.shown(url);
    }

    /** Records print their parts; this one must not. */
    @Override
    public String toString() {
        return shown();
    }
}
