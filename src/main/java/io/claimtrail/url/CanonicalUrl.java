package io.claimtrail.url;

import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * The address of a page in the form that identifies it. Scheme and host are in lower case, the host in ASCII (IDNA), the
 * default port, the fragment and parameters that only track readers are dropped, and characters are percent-encoded the
 * way browsers do it (WHATWG URL Standard).
 */
public final class CanonicalUrl {

    /** The longest address that is taken, before and after encoding, in characters. */
    public static final int LONGEST = 2048;

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "mkt_tok",
            "oly_anon_id",
            "oly_enc_id",
            "vero_id",
            "wickedid",
            "_hsenc",
            "_hsmi",
            "li_fat_id",
            "s_cid",
            "ref_src");

    private final HttpUrl url;

    private CanonicalUrl(HttpUrl url) {
        this.url = url;
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException with a message for the person who sent it, where the address is no absolute
     *     http(s) URL, holds white space, control characters or a user name, or is too long
     */
    public static CanonicalUrl parse(String address) {
        HttpUrl parsed = HttpUrl.parse(address);
        String fault = faultIn(address, parsed);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
        if (parsed.query() == null && parsed.fragment() == null) {
            return new CanonicalUrl(parsed);
        }
        HttpUrl.Builder canonical = parsed.newBuilder().fragment(null);
        for (String name : parsed.queryParameterNames()) {
            if (isTracking(name)) {
                canonical.removeAllQueryParameters(name);
            }
        }
        if (parsed.query() != null && canonical.build().querySize() == 0) {
            canonical.query(null);
        }
        return new CanonicalUrl(canonical.build());
    }

    /**
     * An address as it is kept: as given, but for angle brackets and quotation marks, which can stand in no URL (RFC 3986,
     * appendix C) and which browsers percent-encode. So it can be written wherever a URL can. It means the same page.
     *
     * @param address null for null
     */
    public static String kept(String address) {
        return address == null
                ? null
                : address.replace("<", "%3C").replace(">", "%3E").replace("\"", "%22");
    }

    /**
     * What keeps an address from being taken.
     *
     * @return a sentence without its subject, or null where nothing does
     */
    public static String faultIn(String address) {
        return faultIn(address, HttpUrl.parse(address));
    }

    private static String faultIn(String address, HttpUrl parsed) {
        if (address.length() > LONGEST) {
            return "must be at most %d characters; it has %d".formatted(LONGEST, address.length());
        }
        if (address.chars()
                .anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c))) {
            return "must not hold white space or control characters";
        }
        if (!address.regionMatches(true, 0, "http://", 0, 7) && !address.regionMatches(true, 0, "https://", 0, 8)) {
            return "must be an absolute http or https URL";
        }
        if (parsed == null || address.indexOf('\\') >= 0) {
            return "is not a valid URL";
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            return "must not hold a user name or password";
        }
        return parsed.toString().length() > LONGEST ? "must be at most " + LONGEST + " characters once encoded" : null;
    }

    /**
     * What look-ups compare: the canonical form without the scheme, {@code www.} and a trailing slash, none of which tell
     * two pages apart.
     */
    public String key() {
        StringBuilder key = new StringBuilder(site());
        if (url.port() != HttpUrl.defaultPort(url.scheme())) {
            key.append(':').append(url.port());
        }
        String path = url.encodedPath();
        key.append(path, 0, path.endsWith("/") ? path.length() - 1 : path.length());
        if (url.encodedQuery() != null) {
            key.append('?').append(url.encodedQuery());
        }
        return key.toString();
    }

    /** The host without {@code www.}: the site that the page belongs to. */
    public String site() {
        String host = url.host();
        if (host.indexOf(':') >= 0) {
            return '[' + host + ']';
        }
        return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
    }

    @Override
    public String toString() {
        return url.toString();
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
