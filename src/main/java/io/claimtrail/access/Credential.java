package io.claimtrail.access;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request brings along to say who sends it: a key or a token, as {@code Authorization: Bearer …} (RFC 6750, section
 * 2.1), or a key as {@code X-API-Key}.
 *
 * @param text the secret itself; it is never to be shown
 */
public record Credential(String text) {

    /** The header that takes a key and nothing around it. */
    public static final String HEADER = "X-API-Key";

    private static final Pattern BEARER = Pattern.compile("(?i)Bearer +([\\x21-\\x7E]+)");

    /**
     * What the request brings.
     *
     * @return nothing where it brings nothing
     * @throws ProblemException 401 where what it brings is in another form, or there are several
     */
    static Optional<Credential> of(HttpServerRequest request) {
        List<String> bearers = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        List<String> keys = request.headers().getAll(HEADER);
        if (bearers.isEmpty() && keys.isEmpty()) {
            return Optional.empty();
        }
        if (bearers.size() + keys.size() > 1) {
            throw refused("Send one key or token, not several.");
        }
        if (bearers.isEmpty()) {
            return Optional.of(new Credential(keys.get(0).strip()));
        }
        Matcher bearer = BEARER.matcher(bearers.get(0).strip());
        if (!bearer.matches()) {
            throw refused("Send the key or token as Authorization: Bearer and nothing else, or a key as X-API-Key.");
        }
        return Optional.of(new Credential(bearer.group(1)));
    }

    /** Whether it has the form of a JSON Web Token: three parts, of which the last may be empty (RFC 7515, section 7.1). */
    boolean isToken() {
        return text.startsWith("ey") && text.chars().filter(c -> c == '.').count() == 2;
    }

    static ProblemException refused(String detail) {
        return ProblemException.of(ProblemType.UNAUTHENTICATED, detail);
    }

    /** Records print their parts; this one must not. */
    @Override
    public String toString() {
        return "Credential";
    }
}
