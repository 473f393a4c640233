package io.claimtrail.search;

/** How many typing errors a word may have, and how many it has. */
public final class TypingErrors {

    /** No word is longer that somebody types; looking for what is like one takes time with its length. */
    private static final int LONGEST_WORD = 50;

    private TypingErrors() {}

    /** The errors that are forgiven in a word: none below 4 characters, 1 up to 7, 2 from 8. A number is right as it is. */
    public static int forgivenIn(String word) {
        int length = word.codePointCount(0, word.length());
        if (length < 4 || length > LONGEST_WORD || word.codePoints().anyMatch(Character::isDigit)) {
            return 0;
        }
        return length < 8 ? 1 : 2;
    }

    /**
     * The errors between two words: characters left out, added or changed, and neighbours that changed places (the
     * restricted distance of Damerau and Levenshtein, as Lucene counts it).
     */
    static int between(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] current = new int[b.length + 1];
            current[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    current[j] = Math.min(current[j], 1 + beforeLast[j - 2]);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[b.length];
    }
}
