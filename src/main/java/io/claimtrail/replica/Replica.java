package io.claimtrail.replica;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The replica that the settings name, where they name one, and whether reads may go there now. */
@ApplicationScoped
public class Replica {

    private static final Logger LOG = Logger.getLogger(Replica.class);

    @Inject
    @DataSource("replica")
    InjectableInstance<AgroalDataSource> pools;

    private AgroalDataSource pool;
    private volatile boolean serving;
    private volatile Duration lag;
    private boolean isTold;

    /** It has a URL, or else is not active, and nothing of it is made. */
    @PostConstruct
    void find() {
        pool = pools.listActive().stream().findFirst().orElse(null);
    }

    /** Whether the settings name one at all. */
    boolean isSet() {
        return pool != null;
    }

    /** Whether it is there, and near enough to the writer. */
    public boolean isServing() {
        return serving;
    }

    /** How old the state is that it shows; nothing where nobody knows. */
    Optional<Duration> lag() {
        return Optional.ofNullable(lag);
    }

    /** The connections to it. */
    AgroalDataSource pool() {
        return pool;
    }

    /** Has reads go there. */
    synchronized void serve(Duration behind) {
        lag = behind;
        if (!serving) {
            LOG.info("Reads go to the replica");
        }
        serving = true;
        isTold = true;
    }

    /**
     * Has reads go to the writer.
     *
     * @param behind how old the state is that it shows; null where nobody knows, since it does not answer
     */
    synchronized void leave(Duration behind, String reason) {
        lag = behind;
        if (serving || !isTold) {
            LOG.warnf("Reads go to the writer: %s", reason);
            // Those that lead nowhere would fail requests once it is back.
            pool.flush(FlushMode.IDLE);
        }
        serving = false;
        isTold = true;
    }
}
