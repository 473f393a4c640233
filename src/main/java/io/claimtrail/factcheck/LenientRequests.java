package io.claimtrail.factcheck;

import io.claimtrail.access.Credential;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes requests the same that Google takes for the same, before all that looks at them. Some HTTP clients percent-encode the
 * colon of {@code claims:search}, which stands for the same (RFC 3986, section 3.3); routing tells the two apart. And what the
 * answer looks like is said by {@code alt} and {@code callback} alone, whatever {@code Accept} says. A key or token comes in the
 * query, or in Google's own header; from here on it is in ours, so that it gets into no log and no link. One that Google has made
 * says nothing here: whoever changes the host name alone goes on sending it.
 */
@ApplicationScoped
class LenientRequests {

    /** Before all that looks at the path. */
    private static final int FIRST = -1001;

    private static final Pattern ENCODED = Pattern.compile("(?i)^(" + GoogleErrors.ROOT + "/claims)%3A");

    private static final Pattern KEY = Pattern.compile("([?&])(?:key|access_token|oauth_token)=([^&]*)(?:&|$)");

    /** The header that Google's clients send a key in. */
    private static final String GOOGLES_HEADER = "X-Goog-Api-Key";

    /** How an API key and a token of Google's begin. */
    private static final Pattern GOOGLES_OWN = Pattern.compile("AIza[\\w-]{20,}|ya29\\.[\\w.-]+");

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]+");

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(LenientRequests::level);
    }

    private static void level(RoutingContext context) {
        String uri = context.request().uri();
        if (!uri.startsWith(GoogleErrors.ROOT + "/")) {
            context.next();
            return;
        }
        context.request().headers().remove(HttpHeaders.ACCEPT);
        take(context.request().getHeader(GOOGLES_HEADER), context.request());
        String decoded = withoutKey(ENCODED.matcher(uri).replaceFirst("$1:"), context.request());
        if (decoded.equals(uri)) {
            context.next();
        } else {
            context.reroute(decoded);
        }
    }

    /** Also takes it away where the request says by a header who sends it: that goes first. */
    private static String withoutKey(String uri, HttpServerRequest request) {
        Matcher key = KEY.matcher(uri);
        if (!key.find()) {
            return uri;
        }
        try {
            take(URLDecoder.decode(key.group(2), StandardCharsets.UTF_8), request);
        } catch (IllegalArgumentException e) {
            // It is no URL, which http.RequestUrl says.
            return uri;
        }
        return withoutKey(key.replaceFirst("$1").replaceFirst("[?&]$", ""), request);
    }

    private static void take(String given, HttpServerRequest request) {
        if (given != null
                && !given.isEmpty()
                && !GOOGLES_OWN.matcher(given).matches()
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.headers().contains(Credential.HEADER)) {
            // What cannot stand in a header is no key.
            request.headers().set(Credential.HEADER, VISIBLE.matcher(given).matches() ? given : "unreadable");
        }
    }
}
