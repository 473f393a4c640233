package io.claimtrail.replica;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSourceMetrics;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.AgroalDataSourceConfiguration;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InjectableBean;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Collection;
import java.util.List;
import java.util.logging.Logger;

/**
 * Stands in for the data source: it gives connections to the replica to those that {@link ReadRoute} leads there, and to the
 * writer to all others. Outside transactions Hibernate takes a connection for each statement, so that one that cannot be had
 * from the replica comes from the writer instead.
 */
@Alternative
@Priority(1)
@Singleton
public class RoutedDataSource implements AgroalDataSource {

    private static final long serialVersionUID = 1;

    @Inject
    transient Replica replica;

    @Inject
    transient ReadRoute route;

    private transient AgroalDataSource writer;

    /** The one that this takes the place of: it is still there, but nobody is given it any more. */
    @PostConstruct
    void findWriter() {
        ArcContainer beans = Arc.container();
        writer = beans.beanManager().getBeans(AgroalDataSource.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> !bean.isAlternative() && bean.getQualifiers().contains(Default.Literal.INSTANCE))
                .map(bean -> beans.instance((InjectableBean<?>) bean).get())
                .map(AgroalDataSource.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!replica.isSet() || !route.leadsToReplica()) {
            return writer.getConnection();
        }
        try {
            return replica.pool().getConnection();
        } catch (SQLException e) {
            replica.leave(null, "the replica gives no connection: " + e.getMessage());
            route.leaveReplica();
            return writer.getConnection();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return writer.getConnection(user, password);
    }

    @Override
    public Connection getReadOnlyConnection() throws SQLException {
        return writer.getReadOnlyConnection();
    }

    @Override
    public AgroalDataSourceConfiguration getConfiguration() {
        return writer.getConfiguration();
    }

    @Override
    public AgroalDataSourceMetrics getMetrics() {
        return writer.getMetrics();
    }

    @Override
    public void flush(FlushMode mode) {
        writer.flush(mode);
    }

    @Override
    public void setPoolInterceptors(Collection<? extends AgroalPoolInterceptor> interceptors) {
        writer.setPoolInterceptors(interceptors);
    }

    @Override
    public List<AgroalPoolInterceptor> getPoolInterceptors() {
        return writer.getPoolInterceptors();
    }

    @Override
    public boolean isHealthy(boolean newConnection) throws SQLException {
        return writer.isHealthy(newConnection);
    }

    /** Not here: both are closed by whoever made them. */
    @Override
    public void close() {}

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return writer.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        writer.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        writer.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return writer.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return writer.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return writer.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return writer.isWrapperFor(type);
    }
}
