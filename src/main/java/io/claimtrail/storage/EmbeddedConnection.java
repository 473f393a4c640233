package io.claimtrail.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;

/**
 * A connection to H2 that ends with its database. A write that fails, on a full disk say, has H2 close the database, and open
 * it again for the next connection. Whoever still holds an old one would be told by it that nothing is there any more, or wait
 * within H2 (2.4.240) for ever, at the expense of a whole processor, even to roll back or to close it
 * ({@code MVStore.registerVersionUsage}). Here all of it, and of its statements, is refused.
 */
final class EmbeddedConnection implements InvocationHandler {

    private final JdbcConnection connection;

    /** The connection, or a statement of it. */
    private final Object target;

    private EmbeddedConnection(JdbcConnection connection, Object target) {
        this.connection = connection;
        this.target = target;
    }

    /** The same connection, of which everything is refused once its database is closed. */
    static Connection of(Connection connection) {
        JdbcConnection embedded = (JdbcConnection) connection;
        return (Connection) proxy(Connection.class, new EmbeddedConnection(embedded, embedded));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (isDead()) {
            return whenDead(proxy, method, arguments);
        }
        Object result = carryOut(method, arguments);
        // What came to its end by then did; what was read may come from a database that was being closed.
        if (isDead() && method.getReturnType() != void.class) {
            throw refusal();
        }
        return Statement.class.isAssignableFrom(method.getReturnType())
                ? proxy(method.getReturnType(), new EmbeddedConnection(connection, result))
                : result;
    }

    private Object carryOut(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object whenDead(Object proxy, Method method, Object[] arguments) throws SQLException {
        return switch (method.getName()) {
            case "isClosed" -> true;
            case "isValid" -> false;
            case "close", "abort" -> null;
            case "hashCode" -> target.hashCode();
            case "equals" -> proxy == arguments[0];
            case "toString" -> target.toString();
            default -> throw refusal();
        };
    }

    private boolean isDead() {
        return connection.getSession() instanceof SessionLocal session
                && storeOf(session).isClosed();
    }

    /** What H2 keeps the database of a session in. */
    static MVStore storeOf(SessionLocal session) {
        return session.getDatabase().getStore().getMvStore();
    }

    private static SQLException refusal() {
        return DbException.getJdbcSQLException(ErrorCode.DATABASE_IS_CLOSED);
    }

    private static Object proxy(Class<?> type, EmbeddedConnection handler) {
        return Proxy.newProxyInstance(EmbeddedConnection.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
