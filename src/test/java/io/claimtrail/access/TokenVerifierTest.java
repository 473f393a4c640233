package io.claimtrail.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good tokens are told from all others, whatever the identity provider does. */
class TokenVerifierTest {

    private interface Forgery {
        String by(LocalIssuer issuer) throws Exception;
    }

    private final LocalIssuer issuer = new LocalIssuer();
    private final TokenVerifier verifier = verifier("roles");

    @AfterEach
    void closeIssuer() {
        issuer.close();
    }

    @Test
    void goodTokenSaysWhoAndInWhichRole() {
        Caller caller = verify(issuer.token());
        assertEquals("token:somebody", caller.name());
        assertEquals(Role.EDITOR, caller.role());
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery(
                        "expired",
                        issuer -> issuer.signed(
                                issuer.claims().expirationTime(inSeconds(-60)).build())),
                forgery(
                        "not valid yet",
                        issuer -> issuer.signed(
                                issuer.claims().notBeforeTime(inSeconds(60)).build())),
                forgery(
                        "without an end",
                        issuer -> issuer.signed(
                                issuer.claims().expirationTime(null).build())),
                forgery(
                        "without a subject",
                        issuer -> issuer.signed(issuer.claims().subject(null).build())),
                forgery(
                        "for others",
                        issuer ->
                                issuer.signed(issuer.claims().audience("others").build())),
                forgery(
                        "for nobody",
                        issuer -> issuer.signed(
                                issuer.claims().audience((String) null).build())),
                forgery(
                        "of another issuer",
                        issuer -> issuer.signed(
                                issuer.claims().issuer("http://localhost:1").build())),
                forgery(
                        "of no issuer",
                        issuer -> issuer.signed(issuer.claims().issuer(null).build())),
                forgery("unsigned", issuer -> new PlainJWT(issuer.claims().build()).serialize()),
                forgery("signed with the public key as a secret", TokenVerifierTest::confused),
                forgery("signed by someone else under a known name", issuer -> {
                    RSAKey other = new RSAKey.Builder(LocalIssuer.anotherKey())
                            .keyID(issuer.key().getKeyID())
                            .build();
                    return LocalIssuer.signed(header(other), issuer.claims().build(), other);
                }),
                forgery("signed with an unknown key", issuer -> {
                    RSAKey other = LocalIssuer.anotherKey();
                    return LocalIssuer.signed(header(other), issuer.claims().build(), other);
                }),
                forgery("signed with a key that it brings along", issuer -> {
                    RSAKey own = LocalIssuer.anotherKey();
                    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .jwk(own.toPublicJWK())
                            .build();
                    return LocalIssuer.signed(header, issuer.claims().build(), own);
                }),
                forgery("altered", issuer -> {
                    String[] parts = issuer.token().split("\\.");
                    String claims = new PlainJWT(
                                    issuer.claims().subject("admin").build())
                            .serialize()
                            .split("\\.")[1];
                    return parts[0] + "." + claims + "." + parts[2];
                }),
                forgery("without its signature", issuer -> issuer.token().replaceFirst("[^.]+$", "")),
                forgery("no JSON", issuer -> "ey.ey.ey"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void tokenThatIsNotGoodIsRefused(String what, Forgery forgery) throws Exception {
        String token = forgery.by(issuer);
        assertRefused(ProblemType.UNAUTHENTICATED, token);
    }

    @Test
    void clocksMayDifferALittle() {
        assertEquals(
                "token:somebody",
                verify(issuer.signed(issuer.claims()
                                .expirationTime(inSeconds(-5))
                                .notBeforeTime(inSeconds(5))
                                .build()))
                        .name());
    }

    @Test
    void rotatedKeyIsFoundAndTheFormerOneForgotten() {
        String former = issuer.token();
        verify(former);
        issuer.rotate();
        assertEquals("token:somebody", verify(issuer.token()).name());
        assertRefused(ProblemType.UNAUTHENTICATED, former);
    }

    /** Else anybody could have the provider asked as often as he likes. */
    @Test
    void madeUpKeysDoNotMakeItAskAgainAndAgain() {
        Instant begun = Instant.now();
        verify(issuer.token());
        RSAKey other = LocalIssuer.anotherKey();
        for (int i = 0; i < 50; i++) {
            assertRefused(
                    ProblemType.UNAUTHENTICATED,
                    LocalIssuer.signed(header(other), issuer.claims().build(), other));
        }
        // Two a time, and the first; on a slow machine it takes more than one time.
        long times = 1 + Duration.between(begun, Instant.now()).dividedBy(Issuer.BETWEEN_FETCHES);
        assertTrue(issuer.fetches() <= 1 + 2 * times, () -> issuer.fetches() + " fetches");
        assertEquals("token:somebody", verify(issuer.token()).name());
    }

    @Test
    void withoutTheProviderNobodyCanTell() {
        issuer.goDown(true);
        assertRefused(ProblemType.UNAVAILABLE, issuer.token());
        assertRefused(ProblemType.UNAVAILABLE, issuer.token());
    }

    @Test
    void knownKeysGoOnWhileTheProviderIsDown() {
        verify(issuer.token());
        issuer.goDown(true);
        assertEquals("token:somebody", verify(issuer.token()).name());
        assertRefused(
                ProblemType.UNAUTHENTICATED,
                issuer.signed(issuer.claims().audience("others").build()));
        issuer.rotate();
        assertRefused(ProblemType.UNAVAILABLE, issuer.token());
    }

    @Test
    void configurationOfAnotherIssuerIsNotBelieved() {
        issuer.pretendToBe("https://elsewhere.example");
        assertRefused(ProblemType.UNAVAILABLE, issuer.token());
    }

    @Test
    void rolesAreFoundWhereTheSettingsSay() {
        String token = issuer.signed(issuer.claims()
                .claim("realm_access", Map.of("roles", List.of("desk", "chief")))
                .claim("https://example.org/role", "chief desk")
                .build());
        Map<String, Role> meanings = Map.of("desk", Role.EDITOR, "chief", Role.ADMIN);
        for (String claim : List.of("realm_access.roles", "https://example.org/role")) {
            assertEquals(
                    Role.ADMIN,
                    verifier(new RoleClaim(claim, meanings))
                            .verify(new Credential(token))
                            .role());
        }
        assertNull(verifier(new RoleClaim("roles", meanings))
                .verify(new Credential(token))
                .role());
        assertNull(verifier("nothing.here").verify(new Credential(token)).role());
    }

    private TokenVerifier verifier(String claim) {
        return verifier(RoleClaim.parse(claim, List.of()));
    }

    private TokenVerifier verifier(RoleClaim roles) {
        return new TokenVerifier(issuer.met(), Set.of(LocalIssuer.AUDIENCE, "also-claimtrail"), roles);
    }

    private Caller verify(String token) {
        return verifier.verify(new Credential(token));
    }

    private void assertRefused(ProblemType type, String token) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> verify(token));
        assertEquals(type, refusal.type(), refusal::getMessage);
    }

    private static Arguments forgery(String what, Forgery forgery) {
        return Arguments.of(what, forgery);
    }

    /** Takes the text of the public key, which everybody has, for the secret of an HMAC. */
    private static String confused(LocalIssuer issuer) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(issuer.key().getKeyID())
                        .build(),
                issuer.claims().build());
        token.sign(new MACSigner(issuer.key().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static JWSHeader header(RSAKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    }

    private static Date inSeconds(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
