package io.claimtrail.storage;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Says "for update" where H2 is asked for PostgreSQL's "for no key update", which it does not know. On PostgreSQL it
 * stays: it lets others refer to the locked row in the meantime.
 */
@PersistenceUnitExtension
@ApplicationScoped
public class RowLocks implements StatementInspector {

    private static final long serialVersionUID = 1;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Override
    public String inspect(String sql) {
        return H2OrPostgresDriver.isEmbedded(url) ? sql.replace(" for no key update", " for update") : sql;
    }
}
