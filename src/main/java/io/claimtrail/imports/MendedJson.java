package io.claimtrail.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Mends what templates of pages get wrong in JSON, as far as only one thing can be meant: quotation marks in a text that are not
 * escaped, values and commas that are left out, and brackets and commas that are left over at the end. A bracket that is missing
 * can be missing anywhere, and is not mended.
 */
final class MendedJson {

    /** Names of properties are short; no mark further away is taken for the end of one. */
    private static final int LONGEST_NAME = 100;

    private enum Last {
        NOTHING,
        NAME,
        COLON,
        VALUE
    }

    private final String text;
    private final StringBuilder mended;
    private final Deque<Character> open = new ArrayDeque<>();
    private int position;
    private Last last = Last.NOTHING;

    private MendedJson(String text) {
        this.text = text;
        this.mended = new StringBuilder(text.length() + 16);
    }

    /** A text mended; nothing where more than one thing can be meant. It need not be JSON even so. */
    static Optional<String> of(String text) {
        MendedJson json = new MendedJson(text);
        return json.mend() ? Optional.of(json.mended.toString()) : Optional.empty();
    }

    private boolean mend() {
        while (position < text.length()) {
            char c = text.charAt(position);
            switch (c) {
                case '{', '[' -> open(c);
                case '}', ']' -> close(c);
                case ',' -> comma();
                case ':' -> {
                    take(c);
                    last = Last.COLON;
                }
                case '"' -> {
                    if (!string()) {
                        return false;
                    }
                }
                default -> {
                    if (isSpace(c)) {
                        take(c);
                    } else if (open.isEmpty()) {
                        return false;
                    } else {
                        literal();
                    }
                }
            }
        }
        return open.isEmpty();
    }

    private void open(char bracket) {
        partFromLast();
        open.push(bracket);
        take(bracket);
        last = Last.NOTHING;
    }

    private void close(char bracket) {
        if (open.isEmpty() || bracket != (open.peek() == '{' ? '}' : ']')) {
            position++;
            return;
        }
        endMember();
        open.pop();
        take(bracket);
        last = Last.VALUE;
    }

    private void comma() {
        endMember();
        if (open.isEmpty() || last == Last.NOTHING) {
            position++;
        } else {
            take(',');
        }
        last = Last.NOTHING;
    }

    private void literal() {
        partFromLast();
        while (position < text.length()
                && "{}[],:\"".indexOf(text.charAt(position)) < 0
                && !isSpace(text.charAt(position))) {
            take(text.charAt(position));
        }
        last = Last.VALUE;
    }

    /** Takes a text with the marks in it escaped; false where it may be another text, or where it stands alone. */
    private boolean string() {
        if (open.isEmpty()) {
            // The object before it may have been closed too early.
            return false;
        }
        partFromLast();
        boolean isName = isInObject() && last != Last.COLON;
        int marks = 0;
        take('"');
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '"') {
                if (isName ? isAt(position + 1, ":") : endsValue(position)) {
                    take(c);
                    last = isName ? Last.NAME : Last.VALUE;
                    // Marks come in pairs: a text with one too many or too few ends elsewhere.
                    return marks % 2 == 0;
                }
                if (!isInObject() || isAt(position + 1, ":")) {
                    // A list of texts could be parted here, or the next name has come into the text.
                    return false;
                }
                marks++;
                mended.append('\\');
            } else if (c == '\\' && position + 1 < text.length()) {
                take(c);
            }
            take(text.charAt(position));
        }
        return false;
    }

    private boolean endsValue(int mark) {
        int next = skipSpace(mark + 1);
        char c = next == text.length() ? ' ' : text.charAt(next);
        if (!isInObject()) {
            return c == ']' || c == ',';
        }
        return c == '}'
                || c == '"' && next > mark + 1 && isName(next)
                || c == ',' && (isName(skipSpace(next + 1)) || isAt(next + 1, "}"));
    }

    /** Whether a name of a property begins here. */
    private boolean isName(int index) {
        if (!isAt(index, "\"")) {
            return false;
        }
        int end = text.indexOf('"', index + 1);
        return end > 0 && end - index <= LONGEST_NAME && isAt(end + 1, ":");
    }

    private boolean isAt(int index, String mark) {
        return text.startsWith(mark, skipSpace(index));
    }

    private int skipSpace(int index) {
        int next = index;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private void partFromLast() {
        if (last == Last.VALUE) {
            mended.append(open.isEmpty() ? '\n' : ',');
            last = Last.NOTHING;
        }
    }

    /** A property whose value is left out has none. */
    private void endMember() {
        if (last == Last.COLON) {
            mended.append("null");
            last = Last.VALUE;
        }
    }

    private boolean isInObject() {
        return !open.isEmpty() && open.peek() == '{';
    }

    private void take(char c) {
        mended.append(c);
        position++;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }
}
