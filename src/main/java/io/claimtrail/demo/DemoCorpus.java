package io.claimtrail.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimRecorder;
import io.claimtrail.claim.NewClaim;
import io.claimtrail.evidence.EvidenceRecorder;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.http.BodyBinder;
import io.claimtrail.storage.InvalidSettingException;
import io.claimtrail.storage.Migrations;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demo corpus where it is wanted. */
@ApplicationScoped
public class DemoCorpus {

    private static final Logger LOG = Logger.getLogger(DemoCorpus.class);
    private static final String RESOURCE = "/demo/corpus.json";

    /** {@code true} or {@code false}; where it is not set, the corpus is wanted in an embedded database. */
    @ConfigProperty(name = "claimtrail.demo")
    Optional<String> setting;

    @Inject
    Migrations database;

    @Inject
    BodyBinder binder;

    @Inject
    ClaimRecorder claims;

    @Inject
    EvidenceRecorder evidence;

    /**
     * Makes sure that the setting can be understood.
     *
     * @throws InvalidSettingException where it cannot
     */
    public static void requireValid(Optional<String> setting) {
        setting.filter(text -> !text.equals("true") && !text.equals("false")).ifPresent(text -> {
            throw new InvalidSettingException("CLAIMTRAIL_DEMO must be true or false; it is " + text);
        });
    }

    /** Loads the corpus, all or nothing, where it is wanted and nothing has ever been recorded. */
    @UnitOfWork
    public void loadIfWanted() {
        boolean wanted = setting.map(Boolean::valueOf).orElse(database.isEmbedded());
        if (!wanted || Claim.count() > 0) {
            return;
        }
        for (JsonNode each : read()) {
            UUID claim = claims.record(binder.bind(each.get("claim"), NewClaim.class)).id;
            for (JsonNode link : each.get("evidence")) {
                evidence.record(claim, binder.bind(link, NewEvidence.class));
            }
        }
        LOG.infof("Loaded the demo corpus: %d claims (CLAIMTRAIL_DEMO=false leaves it out)", Claim.count());
    }

    private JsonNode read() {
        try (InputStream corpus = DemoCorpus.class.getResourceAsStream(RESOURCE)) {
            return binder.parse(corpus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
