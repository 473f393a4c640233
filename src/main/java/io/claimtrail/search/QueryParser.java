package io.claimtrail.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes a {@link SearchQuery} of the pieces of a text, one parser a query. */
final class QueryParser {

    private final String text;
    private final String language;
    private final Set<List<QueryTerm>> all = new LinkedHashSet<>();
    private final Set<QueryTerm> none = new LinkedHashSet<>();

    /** The alternatives read so far that an OR may still add to. */
    private final Set<QueryTerm> open = new LinkedHashSet<>();

    private boolean or;
    private int terms;
    private int words;
    private boolean tooLong;

    QueryParser(String text, String language) {
        this.text = text;
        this.language = language;
    }

    SearchQuery parse() {
        QueryScanner scanner = new QueryScanner(text);
        for (QueryPiece piece = scanner.next(); piece != null && !tooLong; piece = scanner.next()) {
            if (piece.kind() == QueryPiece.Kind.OR) {
                or = true;
            } else {
                add(piece);
            }
        }
        close();
        return new SearchQuery(text, language, List.copyOf(all), List.copyOf(none), tooLong);
    }

    private void add(QueryPiece piece) {
        List<Token> tokens = TextAnalysis.ofText(piece.text(), null);
        if (tokens.isEmpty()) {
            return;
        }
        QueryTerm term = term(piece, tokens);
        terms += term.size();
        words += tokens.size();
        tooLong = terms > SearchQuery.MOST_TERMS || words > SearchQuery.MOST_WORDS;
        if (tooLong) {
            return;
        }
        if (piece.negative()) {
            close();
            none.add(term);
        } else {
            if (!or) {
                close();
            }
            open.add(term);
            or = false;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            all.add(List.copyOf(open));
        }
        open.clear();
        or = false;
    }

    private QueryTerm term(QueryPiece piece, List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::word).toList();
        int last = words.size() - 1;
        return switch (piece.kind()) {
            case PREFIX -> new QueryTerm.Prefix(words.subList(0, last), words.get(last));
            case PHRASE -> new QueryTerm.Phrase(words);
            default -> last == 0 ? word(piece, tokens.get(0)) : joined(piece, tokens, new QueryTerm.Phrase(words));
        };
    }

    /** What is unwanted is exactly what was typed. */
    private QueryTerm joined(QueryPiece piece, List<Token> tokens, QueryTerm.Phrase exactly) {
        List<Token> parts = Joint.parts(piece.text(), tokens);
        return parts.isEmpty() || piece.negative()
                ? exactly
                : new QueryTerm.Joined(
                        exactly, parts.stream().map(part -> word(piece, part)).toList());
    }

    private QueryTerm.Word word(QueryPiece piece, Token token) {
        String typed = piece.text().substring(token.start(), token.end());
        return new QueryTerm.Word(token.word(), new QueryStems(typed, language));
    }
}
