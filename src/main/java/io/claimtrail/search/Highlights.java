package io.claimtrail.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Marks in a text what a query found there. */
public final class Highlights {

    private static final String BETWEEN_FRAGMENTS = " … ";

    private final String text;
    private final List<Token> tokens;

    /** By token: the number of the term that it matches, or -1. */
    private final int[] terms;

    private Highlights(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        terms = new int[tokens.size()];
        Arrays.fill(terms, -1);
    }

    /**
     * The text as HTML, with {@code <mark>} around what any term of the query matches (those with a minus never do) and
     * everything else escaped. Of a text over {@value Fragments#WHOLE} characters, the best fragments.
     *
     * @return empty where the query finds nothing in this text
     */
    public static Optional<String> of(SearchQuery query, SearchedText searched) {
        List<QueryTerm> wanted = query.wanted().toList();
        if (wanted.isEmpty() || searched.text() == null) {
            return Optional.empty();
        }
        Highlights highlights = new Highlights(searched.text(), searched.tokens());
        return highlights.find(wanted) ? Optional.of(highlights.html()) : Optional.empty();
    }

    private boolean find(List<QueryTerm> wanted) {
        TermMatcher matcher = new TermMatcher(tokens);
        boolean any = false;
        for (int term = 0; term < wanted.size(); term++) {
            BitSet found = matcher.matches(wanted.get(term));
            for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
                terms[i] = term;
                any = true;
            }
        }
        return any;
    }

    private String html() {
        return new Fragments(text, tokens, terms)
                .best().stream().map(this::html).collect(Collectors.joining(BETWEEN_FRAGMENTS));
    }

    private String html(Fragments.Fragment fragment) {
        StringBuilder html = new StringBuilder((fragment.end() - fragment.start()) * 2);
        int written = fragment.start();
        for (int i = fragment.first(); i <= fragment.last(); i++) {
            if (terms[i] >= 0) {
                int first = i;
                while (i < fragment.last() && terms[i + 1] >= 0 && isNextTo(i)) {
                    i++;
                }
                escape(html, written, tokens.get(first).start());
                html.append("<mark>");
                escape(html, tokens.get(first).start(), tokens.get(i).end());
                html.append("</mark>");
                written = tokens.get(i).end();
            }
        }
        escape(html, written, fragment.end());
        return html.toString();
    }

    /** Tells tokens with white space or one other character between them and the next. */
    private boolean isNextTo(int token) {
        int end = tokens.get(token).end();
        int next = tokens.get(token + 1).start();
        return next - end <= 1 || text.substring(end, next).isBlank();
    }

    private void escape(StringBuilder html, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
