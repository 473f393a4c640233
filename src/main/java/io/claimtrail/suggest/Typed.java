package io.claimtrail.suggest;

import io.claimtrail.search.Highlights;
import io.claimtrail.search.QueryTerm;
import io.claimtrail.search.QueryTerm.Prefix;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.search.SearchedText;
import io.claimtrail.search.TextAnalysis;
import io.claimtrail.search.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody has typed so far: each piece of it is the beginning of a word. */
record Typed(Beginnings beginnings, SearchQuery query) {

    static Typed of(String q) {
        List<Token> tokens = TextAnalysis.ofText(q, null);
        List<List<QueryTerm>> terms = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean goesOn = i + 1 < tokens.size()
                    && tokens.get(i).end() == tokens.get(i + 1).start();
            if (goesOn) {
                before.add(tokens.get(i).word());
            } else {
                terms.add(List.of(new Prefix(before, tokens.get(i).word())));
                before.clear();
            }
        }
        return new Typed(Beginnings.of(q), new SearchQuery(q, null, terms, List.of(), false));
    }

    boolean isEmpty() {
        return beginnings.isEmpty();
    }

    /** How many of the pieces a word of the name begins with. */
    long foundIn(String name) {
        Beginnings other = Beginnings.of(name);
        return beginnings.pieces().stream()
                .filter(piece -> other.rests().stream().anyMatch(rest -> rest.startsWith(piece)))
                .count();
    }

    /** The name as HTML, the words marked that begin so. */
    Optional<String> markedIn(String name) {
        return Highlights.of(query, new SearchedText(name, null));
    }
}
