package io.claimtrail.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider on this machine: its configuration, its keys, and tokens that it signs. */
final class LocalIssuer implements AutoCloseable {

    static final String AUDIENCE = "claimtrail";

    private static final int BITS = 2048;

    /** Every issuer's until it rotates: to find one takes seconds, and whose a token is shows by its issuer. */
    private static final RSAKey FIRST_KEY = generated();

    private static final RSAKey ANOTHER_KEY = generated();

    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile RSAKey key = FIRST_KEY;
    private volatile boolean isDown;
    private volatile String says;

    LocalIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        says = name();
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(says, name())));
        server.createContext("/keys", exchange -> {
            fetches.incrementAndGet();
            answer(exchange, new JWKSet(key.toPublicJWK()).toString());
        });
        server.start();
    }

    String name() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Issuer met() {
        return new Issuer(URI.create(name()));
    }

    RSAKey key() {
        return key;
    }

    int fetches() {
        return fetches.get();
    }

    /** Signs with another key from now on, and tells of no other. */
    void rotate() {
        key = anotherKey();
    }

    void goDown(boolean down) {
        isDown = down;
    }

    /** Calls itself something else. */
    void pretendToBe(String other) {
        says = other;
    }

    /** The claims of a token that is good for a minute. */
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(name())
                .audience(List.of("others", AUDIENCE))
                .subject("somebody")
                .claim("roles", List.of("unheard-of", "editor"))
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    String token() {
        return signed(claims().build());
    }

    String signed(JWTClaimsSet claims) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims, key);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that is not an issuer's first one, and of another id each time. */
    static RSAKey anotherKey() {
        return new RSAKey.Builder(ANOTHER_KEY)
                .keyID(UUID.randomUUID().toString())
                .build();
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(isDown ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
