package io.claimtrail.search;

import java.util.List;

/**
 * Words that were analysed lately: texts mostly repeat them. Of two words that fall on one place the later one stays, so
 * that memory is bounded (to about 2 MB). Threads share it without locks: entries never change, and to miss one that
 * another thread has just put there costs only time.
 */
final class WordCache {

    private static final int PLACES = 8192;
    private static final int LONGEST = 40;

    private final Entry[] entries = new Entry[PLACES];

    /**
     * A word analysed.
     *
     * @param raw the word as it was cut out of the text
     * @param languages the languages whose stems it has; the very list that was asked with
     * @param word the folded word; empty where it has neither letter nor digit
     */
    record Entry(String raw, List<StemmedLanguage> languages, String word, List<String> stems) {}

    /** The entry for a word, or null. */
    Entry get(String raw, List<StemmedLanguage> languages) {
        Entry entry = entries[place(raw, languages)];
        return entry != null && entry.languages() == languages && entry.raw().equals(raw) ? entry : null;
    }

    void put(Entry entry) {
        if (entry.raw().length() <= LONGEST) {
            entries[place(entry.raw(), entry.languages())] = entry;
        }
    }

    private static int place(String raw, List<StemmedLanguage> languages) {
        int hash = raw.hashCode() * 31 + System.identityHashCode(languages);
        return (hash ^ hash >>> 15) & PLACES - 1;
    }
}
