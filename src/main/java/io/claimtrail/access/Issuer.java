package io.claimtrail.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * An identity provider as one meets it: its configuration (OpenID Connect Discovery 1.0, section 4), which leads to the keys
 * that it signs with. Both are fetched when first needed and kept; keys are fetched again after a while and where a token is
 * signed with an unknown one, but not on every token of somebody who makes such up.
 */
final class Issuer {

    private static final Logger LOG = Logger.getLogger(Issuer.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int LARGEST_ANSWER = 1 << 18;
    private static final Duration KEPT = Duration.ofMinutes(15);
    static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);

    private final URI name;
    private final ResourceRetriever web =
            new DefaultResourceRetriever((int) LONGEST_WAIT.toMillis(), (int) LONGEST_WAIT.toMillis(), LARGEST_ANSWER);

    private JWKSource<SecurityContext> keys;
    private long nextTry = System.nanoTime();
    private volatile boolean isDown;

    Issuer(URI name) {
        this.name = name;
    }

    URI name() {
        return name;
    }

    /**
     * The keys that it signs with.
     *
     * @throws IOException where it cannot be reached, or says of itself what cannot be used
     */
    synchronized JWKSource<SecurityContext> keys() throws IOException {
        if (keys == null) {
            if (System.nanoTime() - nextTry < 0) {
                throw new IOException("it was out of reach a moment ago");
            }
            nextTry = System.nanoTime() + BETWEEN_FETCHES.toNanos();
            keys = JWKSourceBuilder.<SecurityContext>create(discover(), this::fetch)
                    .cache(KEPT.toMillis(), LONGEST_WAIT.toMillis() * 2)
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .outageTolerantForever()
                    .build();
        }
        return keys;
    }

    /** Whether it is for want of an answer that no key was found, so that another try may come out otherwise. */
    boolean isToBlameFor(KeySourceException failure) {
        return isDown || !(failure instanceof RateLimitReachedException);
    }

    /** Whether the last try to fetch its keys has failed. */
    boolean isDown() {
        return isDown;
    }

    private URL discover() throws IOException {
        URI place = URI.create(name.toString().replaceFirst("/$", "") + "/.well-known/openid-configuration");
        try {
            Map<String, Object> said =
                    JSONObjectUtils.parse(web.retrieveResource(place.toURL()).getContent());
            if (!name.toString().equals(said.get("issuer"))) {
                throw new IOException(
                        "%s is the configuration of another issuer, %s".formatted(place, said.get("issuer")));
            }
            return URI.create(String.valueOf(said.get("jwks_uri"))).toURL();
        } catch (IOException | ParseException | IllegalArgumentException e) {
            LOG.warnf("%s cannot be used as the configuration of an issuer: %s", place, e.getMessage());
            throw new IOException(e);
        }
    }

    private Resource fetch(URL place) throws IOException {
        try {
            Resource fetched = web.retrieveResource(place);
            isDown = false;
            return fetched;
        } catch (IOException e) {
            isDown = true;
            LOG.warnf("The keys of %s cannot be fetched: %s", name, e.getMessage());
            throw e;
        }
    }
}
