package io.claimtrail.search;

import io.claimtrail.search.QueryTerm.Joined;
import io.claimtrail.search.QueryTerm.Phrase;
import io.claimtrail.search.QueryTerm.Prefix;
import io.claimtrail.search.QueryTerm.Word;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Finds the terms of a query among the words of a text, by the same rules as the index. */
final class TermMatcher {

    private final List<Token> tokens;

    TermMatcher(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Which tokens match a term; none where it is not found. */
    BitSet matches(QueryTerm term) {
        if (term instanceof Word word) {
            return each(
                    token -> token.word().equals(word.word()) || word.stems().areAmong(token.stems()));
        }
        if (term instanceof Phrase phrase) {
            return phrase(phrase.words());
        }
        if (term instanceof Joined joined) {
            BitSet found = phrase(joined.exactly().words());
            return found.isEmpty() ? all(joined.parts()) : found;
        }
        return prefix((Prefix) term);
    }

    private BitSet all(List<Word> words) {
        BitSet found = new BitSet(tokens.size());
        for (Word word : words) {
            BitSet each = matches(word);
            if (each.isEmpty()) {
                return each;
            }
            found.or(each);
        }
        return found;
    }

    private BitSet each(Predicate<Token> matching) {
        BitSet found = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            found.set(i, matching.test(tokens.get(i)));
        }
        return found;
    }

    private BitSet phrase(List<String> words) {
        BitSet found = new BitSet(tokens.size());
        for (int i = 0; i + words.size() <= tokens.size(); i++) {
            if (standsAt(i, words)) {
                found.set(i, i + words.size());
            }
        }
        return found;
    }

    private boolean standsAt(int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(start + i).word().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private BitSet prefix(Prefix prefix) {
        BitSet found = each(token -> token.word().startsWith(prefix.prefix()));
        if (prefix.before().isEmpty() || found.isEmpty()) {
            return found;
        }
        BitSet before = phrase(prefix.before());
        if (before.isEmpty()) {
            return before;
        }
        found.or(before);
        return found;
    }
}
