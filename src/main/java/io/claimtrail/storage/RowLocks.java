package io.claimtrail.storage;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Says "for update" where H2 is asked for one of PostgreSQL's finer locks, which it does not know. On PostgreSQL they stay:
 * "for no key update" lets others refer to the locked row in the meantime, "for share" lets many hold it at once.
 */
@PersistenceUnitExtension
@ApplicationScoped
public class RowLocks implements StatementInspector {

    private static final long serialVersionUID = 1;

    private static final Pattern FINER_LOCK = Pattern.compile(" for (no key update|share)( of \\w+)?$");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Override
    public String inspect(String sql) {
        return H2OrPostgresDriver.isEmbedded(url) ? FINER_LOCK.matcher(sql).replaceFirst(" for update") : sql;
    }
}
