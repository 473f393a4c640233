package io.claimtrail.feed;

import java.util.regex.Pattern;

/** Keeps what a text does to the direction of writing from reaching the words around it. */
final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2). */
    private static final Pattern CONTROLS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Isolated() {}

    /**
     * The text, within an isolate where it holds controls of its own.
     *
     * <p>What a text opens too much ends with the isolate; what it closes too much is made up for at its beginning.
     */
    static String text(String given) {
        if (!CONTROLS.matcher(given).find()) {
            return given;
        }
        int open = 0;
        int missing = 0;
        for (char c : given.toCharArray()) {
            if (c >= '\u2066' && c <= FIRST_STRONG_ISOLATE) {
                open++;
            } else if (c == POP_ISOLATE && open > 0) {
                open--;
            } else if (c == POP_ISOLATE) {
                missing++;
            }
        }
        return String.valueOf(FIRST_STRONG_ISOLATE).repeat(missing + 1)
                + given
                + String.valueOf(POP_ISOLATE).repeat(open + 1);
    }
}
