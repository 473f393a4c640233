package io.claimtrail.search;

import io.claimtrail.search.QueryPiece.Kind;
import java.util.HashSet;
import java.util.Set;

/** Cuts a query into words, phrases, prefixes and ORs. */
final class QueryScanner {

    private static final String MINUSES = "-\u2212\uFF0D";
    private static final String STARS = "*\uFF0A";

    private final String text;
    private int position;

    /** Marks whose other half is missing: they start no quotation from here on. */
    private final Set<Character> unbalanced = new HashSet<>();

    QueryScanner(String text) {
        this.text = text;
    }

    /** The next piece, or null at the end. */
    QueryPiece next() {
        while (position < text.length() && standsBetween(position)) {
            position++;
        }
        if (position == text.length()) {
            return null;
        }
        boolean negative = false;
        while (position < text.length() && MINUSES.indexOf(text.charAt(position)) >= 0) {
            negative = true;
            position++;
        }
        QueryPiece phrase = phrase(negative);
        return phrase == null ? word(negative) : phrase;
    }

    private QueryPiece phrase(boolean negative) {
        if (position == text.length() || !startsQuotation(position)) {
            return null;
        }
        int end = QuotationMarks.endOf(text, position);
        if (end < 0) {
            unbalanced.add(text.charAt(position));
            return null;
        }
        String quoted = text.substring(position + 1, end);
        position = end + 1;
        return new QueryPiece(Kind.PHRASE, negative, quoted);
    }

    private QueryPiece word(boolean negative) {
        int start = position;
        while (position < text.length() && !endsWord(position, start)) {
            position++;
        }
        String word = text.substring(start, position);
        if (word.equals("OR") && !negative) {
            return new QueryPiece(Kind.OR, false, word);
        }
        return new QueryPiece(isPrefix(word) ? Kind.PREFIX : Kind.WORD, negative, word);
    }

    /** Tells a word with a star at its end, punctuation after it not counted. */
    private static boolean isPrefix(String word) {
        int last = word.length() - 1;
        while (last >= 0 && STARS.indexOf(word.charAt(last)) < 0 && isPunctuation(word.charAt(last))) {
            last--;
        }
        return last >= 0 && STARS.indexOf(word.charAt(last)) >= 0;
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private boolean endsWord(int index, int start) {
        boolean mark = QuotationMarks.standsAt(text, index) || startsQuotation(index);
        boolean space = isSpace(text.charAt(index)) && !CleanText.bindsThousands(text, index);
        return space || index > start && mark;
    }

    private boolean startsQuotation(int index) {
        return !unbalanced.contains(text.charAt(index)) && QuotationMarks.startsAt(text, index);
    }

    private boolean standsBetween(int index) {
        boolean looseMark = QuotationMarks.standsAt(text, index) && !startsQuotation(index);
        return isSpace(text.charAt(index)) || looseMark;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
