package io.claimtrail.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the parts of a long text that show best what was found in it. They start and end with whole words. */
final class Fragments {

    /** A text up to this long is shown whole. */
    static final int WHOLE = 300;

    private static final int LENGTH = 200;
    private static final int LONGEST = 400;
    private static final int CONTEXT = 60;
    private static final int MOST = 3;

    private final String text;
    private final List<Token> tokens;
    private final int[] terms;

    /**
     * @param terms by token: the number of the term that it matches, or -1; at least one matches
     */
    Fragments(String text, List<Token> tokens, int[] terms) {
        this.text = text;
        this.tokens = tokens;
        this.terms = terms;
    }

    /** A part of the text, by its characters and by the tokens in it (the last one included). */
    record Fragment(int start, int end, int first, int last) {}

    /** The fragments that show most terms, in the order of the text. */
    List<Fragment> best() {
        if (text.length() <= WHOLE) {
            return List.of(new Fragment(0, text.length(), 0, tokens.size() - 1));
        }
        List<Fragment> left = all();
        List<Fragment> best = new ArrayList<>();
        Set<Integer> shown = new HashSet<>();
        while (best.size() < MOST && !left.isEmpty()) {
            Fragment next = left.stream()
                    .max(Comparator.comparingInt((Fragment fragment) -> newTerms(fragment, shown))
                            .thenComparingInt(this::matches)
                            .thenComparingInt(fragment -> -fragment.start()))
                    .orElseThrow();
            left.remove(next);
            best.add(next);
            for (int i = next.first(); i <= next.last(); i++) {
                shown.add(terms[i]);
            }
        }
        best.sort(Comparator.comparingInt(Fragment::start));
        return best;
    }

    private List<Fragment> all() {
        List<Fragment> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < terms.length; i++) {
            if (terms[i] >= 0) {
                Fragment fragment = around(i, next);
                all.add(fragment);
                i = fragment.last();
                next = i + 1;
            }
        }
        return all;
    }

    /** A fragment with some words before a match, but none before the token that is given. */
    private Fragment around(int match, int earliest) {
        int first = match;
        while (first > earliest && start(match) - start(first - 1) <= CONTEXT) {
            first--;
        }
        int last = match;
        while (last + 1 < terms.length && end(last + 1) - start(first) <= (inPhrase(last) ? LONGEST : LENGTH)) {
            last++;
        }
        boolean fromStart = first == 0 && start(0) <= CONTEXT;
        boolean toEnd = last == terms.length - 1 && text.length() - end(last) <= CONTEXT;
        return new Fragment(fromStart ? 0 : start(first), toEnd ? text.length() : end(last), first, last);
    }

    private boolean inPhrase(int token) {
        return terms[token] >= 0 && terms[token] == terms[token + 1];
    }

    private int newTerms(Fragment fragment, Set<Integer> shown) {
        Set<Integer> found = new HashSet<>();
        for (int i = fragment.first(); i <= fragment.last(); i++) {
            if (terms[i] >= 0 && !shown.contains(terms[i])) {
                found.add(terms[i]);
            }
        }
        return found.size();
    }

    private int matches(Fragment fragment) {
        int matches = 0;
        for (int i = fragment.first(); i <= fragment.last(); i++) {
            matches += terms[i] >= 0 ? 1 : 0;
        }
        return matches;
    }

    private int start(int token) {
        return tokens.get(token).start();
    }

    private int end(int token) {
        return tokens.get(token).end();
    }
}
