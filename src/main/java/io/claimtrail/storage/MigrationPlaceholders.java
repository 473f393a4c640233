package io.claimtrail.storage;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Fills in the one thing that the two databases write differently in the migrations. */
@ApplicationScoped
class MigrationPlaceholders implements FlywayConfigurationCustomizer {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Override
    public void customize(FluentConfiguration configuration) {
        // PostgreSQL ranges over the beginning of a text only in an index that compares bytes; H2 always does.
        configuration.placeholders(Map.of("bytewise", H2OrPostgresDriver.isEmbedded(url) ? "" : "collate \"C\""));
    }
}
