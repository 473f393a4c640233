package io.claimtrail.http;

import java.util.Arrays;

/** What an {@code Accept-Encoding} header says (RFC 9110, section 12.5.3). */
public final class AcceptedEncoding {

    private AcceptedEncoding() {}

    /**
     * Whether the answer may be compressed with gzip.
     *
     * @param header null where there is none
     */
    public static boolean takesGzip(String header) {
        if (header == null) {
            return false;
        }
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .filter(each -> each.matches("(?i)(x-)?gzip\\b.*"))
                .findFirst()
                .or(() -> Arrays.stream(header.split(","))
                        .map(String::strip)
                        .filter(each -> each.startsWith("*"))
                        .findFirst())
                .filter(each -> !each.matches(".*;\\s*[qQ]=0(\\.0*)?\\s*"))
                .isPresent();
    }
}
