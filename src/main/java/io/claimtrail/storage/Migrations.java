package io.claimtrail.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the form that this version needs. */
@ApplicationScoped
public class Migrations {

    @Inject
    Flyway flyway;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    /**
     * Runs the migrations that are missing.
     *
     * @throws InvalidSettingException where that fails
     */
    public void run() {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new InvalidSettingException("The database at %s cannot be brought to this version: %s"
                    .formatted(DatabaseCheck.shown(url), InvalidSettingException.oneLine(e)));
        }
    }

    /** Whether the data lie in an H2 file of this process, not on a PostgreSQL server. */
    public boolean isEmbedded() {
        return H2OrPostgresDriver.isEmbedded(url);
    }

    /** The database's URL as it may be shown. */
    public String whereDataIs() {
        return DatabaseCheck.shown(url);
    }
}
