package io.claimtrail.storage;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * Hands each connection to H2's or PostgreSQL's own driver, by the URL. Quarkus fixes the kind of database when the jar
 * is built; this is what lets one jar run on either.
 */
public final class H2OrPostgresDriver implements Driver {

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgres = new org.postgresql.Driver();

    /** Whether the URL names an embedded H2 database, as against a PostgreSQL server. */
    public static boolean isEmbedded(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /** Whether the URL is of a kind that this driver can hand on. */
    static boolean accepts(String url) {
        return isEmbedded(url) || url.startsWith("jdbc:postgresql:");
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = driverOf(url).connect(url, properties);
        return isEmbedded(url) ? EmbeddedConnection.of(connection) : connection;
    }

    @Override
    public boolean acceptsURL(String url) {
        return accepts(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driverOf(url).getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    private Driver driverOf(String url) {
        return isEmbedded(url) ? h2 : postgres;
    }
}
