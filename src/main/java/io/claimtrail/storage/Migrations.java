package io.claimtrail.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the form that this version needs. */
@ApplicationScoped
public class Migrations {

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    /**
     * Runs the migrations that are missing.
     *
     * @throws InvalidSettingException where the database cannot be used as it is set
     */
    public void run() {
        if (!isEmbedded() && !url.startsWith("jdbc:postgresql:")) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_DB_URL must start with jdbc:postgresql: (or jdbc:h2:); it is " + withoutSecrets(url));
        }
        try (Connection connection = database.getConnection()) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw new InvalidSettingException(
                    "The database at %s cannot be used (CLAIMTRAIL_DB_URL, CLAIMTRAIL_DB_USER, CLAIMTRAIL_DB_PASSWORD, CLAIMTRAIL_DATA): %s"
                            .formatted(withoutSecrets(url), oneLine(e)));
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new InvalidSettingException("The database at %s cannot be brought to this version: %s"
                    .formatted(withoutSecrets(url), oneLine(e)));
        }
    }

    /** Whether the data lie in an H2 file of this process, not on a PostgreSQL server. */
    public boolean isEmbedded() {
        return H2OrPostgresDriver.isEmbedded(url);
    }

    /** The database's URL as it may be shown. */
    public String whereDataIs() {
        return withoutSecrets(url);
    }

    /** Parameters can hold a password. */
    private static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
    }

    private static String oneLine(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).strip().replaceAll("\\s+", " ");
    }
}
