package io.claimtrail.http;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Whether a request's URL can be read at all (RFC 3986). A decoder that makes the best of a broken one would answer
 * another question than the one that was asked.
 */
final class RequestUrl {

    private static final char LAST_OF_ASCII = 0x7E;

    private RequestUrl() {}

    /**
     * What keeps the URL from being read.
     *
     * @return a sentence, or null where nothing does
     */
    static String faultIn(String url) {
        if (url.chars().anyMatch(c -> c > LAST_OF_ASCII)) {
            return "The URL holds characters beyond ASCII; percent-encode the bytes of their UTF-8 form.";
        }
        try {
            new URI(url);
        } catch (URISyntaxException e) {
            return "The URL is malformed: %s at character %d.".formatted(e.getReason(), e.getIndex() + 1);
        }
        return isUtf8(url) ? null : "The percent-encoded bytes of the URL are not UTF-8.";
    }

    private static boolean isUtf8(String url) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(url.length());
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) == '%') {
                bytes.write(Integer.parseInt(url.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(url.charAt(i));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
