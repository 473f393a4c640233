package io.claimtrail.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.io.IOException;
import java.security.Key;
import java.text.ParseException;
import java.util.List;
import java.util.Set;

/**
 * Tells an issuer's tokens from what only looks like one (RFC 7519, RFC 8725): signed by a key of the issuer's, for this
 * server, and now.
 */
final class TokenVerifier {

    private static final int SKEW_SECONDS = 30;

    /**
     * Only signatures that the issuer alone can make. Were HMAC among them, its public key, which everybody has, could be taken
     * for the secret (RFC 8725, section 2.1).
     */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Issuer issuer;
    private final Set<String> audience;
    private final RoleClaim roles;

    TokenVerifier(Issuer issuer, Set<String> audience, RoleClaim roles) {
        this.issuer = issuer;
        this.audience = Set.copyOf(audience);
        this.roles = roles;
    }

    /**
     * Whom a token stands for.
     *
     * @return in no role where the token names none
     * @throws ProblemException 401 where it is not good, 503 where the issuer's keys cannot be fetched that would tell
     */
    Caller verify(Credential token) {
        try {
            JWTClaimsSet claims = processor().process(token.text(), null);
            String name = Caller.OF_TOKEN + claims.getSubject();
            return new Caller(name, roles.of(claims).orElse(null), name, null);
        } catch (ParseException e) {
            throw Credential.refused("This is no token: it cannot be read.");
        } catch (BadJOSEException e) {
            throw Credential.refused("This token is not taken: " + e.getMessage() + ".");
        } catch (KeySourceException e) {
            if (issuer.isToBlameFor(e)) {
                throw outOfReach();
            }
            throw Credential.refused("This token is not taken: its issuer has no such key.");
        } catch (JOSEException e) {
            throw Credential.refused("This token is not taken: its signature cannot be checked.");
        } catch (IOException e) {
            throw outOfReach();
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() throws IOException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new Selector(issuer));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                audience,
                new JWTClaimsSet.Builder().issuer(issuer.name().toString()).build(),
                Set.of("sub", "exp"),
                Set.of());
        claims.setMaxClockSkew(SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
        return processor;
    }

    private static ProblemException outOfReach() {
        return ProblemException.of(
                ProblemType.UNAVAILABLE,
                "The identity provider is out of reach, and only its keys can tell if this token is good.");
    }

    /** Finds the key that a token says it is signed with. */
    private static final class Selector extends JWSVerificationKeySelector<SecurityContext> {

        private final Issuer issuer;

        Selector(Issuer issuer) throws IOException {
            super(ALGORITHMS, issuer.keys());
            this.issuer = issuer;
        }

        /** That there is none means nothing where there may be new ones by now that cannot be fetched. */
        @Override
        public List<Key> selectJWSKeys(JWSHeader header, SecurityContext context) throws KeySourceException {
            List<Key> found = super.selectJWSKeys(header, context);
            if (found.isEmpty() && issuer.isDown() && ALGORITHMS.contains(header.getAlgorithm())) {
                throw new KeySourceException("no key of its is known by this name");
            }
            return found;
        }
    }
}
