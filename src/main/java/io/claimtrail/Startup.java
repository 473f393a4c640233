package io.claimtrail;

import io.claimtrail.access.CurrentActor;
import io.claimtrail.access.FirstKey;
import io.claimtrail.command.LocalRun;
import io.claimtrail.demo.DemoCorpus;
import io.claimtrail.history.Backlog;
import io.claimtrail.search.Indexer;
import io.claimtrail.storage.InvalidSettingException;
import io.claimtrail.storage.Migrations;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What happens before the first request: the database is made ready, and the demo corpus loaded where it belongs. */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);
    private static final int FAILED = 1;

    @Inject
    Migrations migrations;

    @Inject
    Backlog backlog;

    @Inject
    FirstKey firstKey;

    @Inject
    DemoCorpus demo;

    @Inject
    Indexer indexer;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @ConfigProperty(name = LocalRun.SETTING, defaultValue = "false")
    boolean isCommand;

    void onStart(@Observes StartupEvent start) throws Exception {
        try {
            if (!isCommand) {
                indexer.start();
            }
            migrations.run();
            backlog.takeUp();
            if (isCommand) {
                return;
            }
            firstKey.makeIfMissing();
            indexer.follow();
            CurrentActor.onBehalfOf(CurrentActor.SYSTEM, () -> {
                demo.loadIfWanted();
                return null;
            });
            indexer.awaitReady();
        } catch (InvalidSettingException e) {
            LOG.fatal(e.getMessage());
            // The one without the other would wait for ever, or open the port first.
            Quarkus.asyncExit(FAILED);
            throw new PreventFurtherStepsException(e.getMessage(), FAILED);
        }
        LOG.infof("Claimtrail answers at http://%s:%d/ (Swagger UI); data: %s", host, port, migrations.whereDataIs());
        LOG.infof("Try: curl 'http://%s:%d/v1/claims?speaker=Makei'", host, port);
    }
}
