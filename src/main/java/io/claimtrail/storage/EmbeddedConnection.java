package io.claimtrail.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;

/**
 * A connection to H2 that ends with its database. A write that fails, on a full disk say, has H2 close the database, and open
 * it again for the next connection. What still holds an old one would wait for ever within H2 (2.4.240), at the expense of a
 * whole processor, even to roll back or to close it ({@code MVStore.registerVersionUsage}).
 */
final class EmbeddedConnection implements InvocationHandler {

    private final JdbcConnection connection;

    private EmbeddedConnection(JdbcConnection connection) {
        this.connection = connection;
    }

    /** The same connection, of which everything is refused once its database is closed. */
    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                EmbeddedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new EmbeddedConnection((JdbcConnection) connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (isDead()) {
            return switch (method.getName()) {
                case "isClosed" -> true;
                case "isValid" -> false;
                case "close", "abort" -> null;
                case "hashCode" -> connection.hashCode();
                case "equals" -> proxy == arguments[0];
                case "toString" -> connection.toString();
                default -> throw refusal();
            };
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean isDead() {
        return connection.getSession() instanceof SessionLocal session
                && session.getDatabase().getStore().getMvStore().isClosed();
    }

    private static SQLException refusal() {
        return DbException.getJdbcSQLException(ErrorCode.DATABASE_IS_CLOSED);
    }
}
