package io.claimtrail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.search.QueryTerm.Joined;
import io.claimtrail.search.QueryTerm.Phrase;
import io.claimtrail.search.QueryTerm.Prefix;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    /** What only work takes that grows with the square of a text or worse; all others are through in milliseconds. */
    private static final Duration HOPELESS = Duration.ofMinutes(2);

    /** What was typed, and what it means: alternatives with |, phrases in brackets, prefixes with a star. */
    static List<List<String>> queries() {
        return List.of(
                // Words
                List.of("soldier border", "soldier border"),
                List.of("  Soldier\u00A0\tBORDER\n", "soldier border"),
                List.of("soldier, border.", "soldier border"),
                List.of("soldier soldier", "soldier"),
                List.of("5\u00a0000 tanks 5 000\u00a0planes", "5000 tanks planes"),
                List.of("don't F-16 中国的人 CO2-tax", "[don t] [f 16] [中国 的 人] [co 2 tax]"),
                // Joined words
                List.of(
                        "Ma-kei Sankt‑Peterburgs vice-presidents' a-b",
                        "ma&kei sankt&peterburgs vice&presidents [a b]"),
                List.of("d'école dell’Esercito qu'une O'Neill foo.bar", "ecole esercito une [o neill] [foo bar]"),
                List.of("п'ять п’ять", "пять"),
                List.of("the of a", "the of a"),
                List.of("foo*bar a+b", "[foo bar] [a b]"),
                List.of("and AND not NOT or", "and not or"),
                // Phrases
                List.of("\"a single soldier\" left", "[a single soldier] left"),
                List.of("“a b” „c d“ «e f» »g h« ‘i j’ ‚k l‘", "[a b] [c d] [e f] [g h] [i j] [k l]"),
                List.of("”a b” ‹c d› 「中国」 『中国』 《中国》 ＂e f＂", "[a b] [c d] [中国] [e f]"),
                List.of("“a b\"", "[a b]"),
                List.of("‘don’t know’", "[don t know]"),
                List.of("soldiers’ ’tis o’clock", "soldiers tis [o clock]"),
                List.of("\"word\"", "[word]"),
                List.of("\"\" \" \" « »", ""),
                List.of("\"a b\"c", "[a b] c"),
                List.of("a\"b c\"d", "a b c d"),
                List.of("5\" guns", "5 guns"),
                List.of("צה\"ל \"צה\"ל אמר\"", "צהל [צהל אמר]"),
                List.of("\"pre* -a OR b\"", "[pre a or b]"),
                List.of("(\"a b\") [c]", "[a b] c"),
                // Unbalanced quotation marks
                List.of("\"foo bar", "foo bar"),
                List.of("foo\" bar", "foo bar"),
                List.of("\"a b\" \"c d", "[a b] c d"),
                List.of("「foo \"bar baz\"", "foo [bar baz]"),
                List.of("«foo bar", "foo bar"),
                List.of("\"", ""),
                List.of("-\"foo bar", "bar -foo"),
                // Prefixes
                List.of("lukash*", "lukash*"),
                List.of("Łuk* c* l＊ (foo*) bar*, baz**", "luk* c* l* foo* bar* baz*"),
                List.of("Ma-ke*", "[ma]+ke*"),
                List.of("*foo * ** *", "foo"),
                // Without
                List.of("a -b", "a -b"),
                List.of("-a -\"b c\" -d*", "-a -[b c] -d*"),
                List.of("−a －b", "-a -b"),
                List.of("--a ---\"b c\"", "-a -[b c]"),
                List.of("- a - -", "a"),
                List.of("—a –b", "a b"),
                List.of("-Ma-kei -don't", "-[ma kei] -[don t]"),
                List.of("-", ""),
                List.of("-* -\"\" -!", ""),
                List.of("-OR", "-or"),
                // OR
                List.of("a OR b c", "a|b c"),
                List.of("a b OR c d", "a b|c d"),
                List.of("a OR b OR c", "a|b|c"),
                List.of("\"a b\" OR c* OR d", "[a b]|c*|d"),
                List.of("a or b", "a or b"),
                List.of("a OR", "a"),
                List.of("OR a", "a"),
                List.of("OR", ""),
                List.of("OR OR OR", ""),
                List.of("a OR OR b", "a|b"),
                List.of("a OR -b c", "a c -b"),
                List.of("-a OR b", "b -a"),
                List.of("a -b OR c", "a c -b"),
                List.of("a OR a", "a"),
                List.of("\"OR\"", "[or]"),
                // Nothing
                List.of("", ""),
                List.of(" \u00A0\u3000\n", ""),
                List.of("?!… — ()", ""),
                List.of("👨\u200D👩\u200D👧 ❤\uFE0F 🇺🇦", ""),
                List.of("\u0000 \uD800 \uDC00 \uFFFF \u200B", ""),
                List.of("a\u0000b", "[a b]"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void queryIsUnderstood(List<String> row) {
        SearchQuery query = SearchQuery.parse(row.get(0), null);
        assertEquals(row.get(1), spelled(query));
        assertEquals(row.get(1).isEmpty(), query.isEmpty());
        assertFalse(query.tooLong());
        assertEquals(row.get(0), query.text());
    }

    @Test
    void noTextIsAnEmptyQuery() {
        assertTrue(SearchQuery.parse(null, null).isEmpty());
        assertEquals("", SearchQuery.parse(null, "en").text());
    }

    @Test
    void languageNarrowsTheStems() {
        SearchQuery query = SearchQuery.parse("soldiers", "en");
        assertEquals("en", query.language());
        assertEquals(List.of("en:soldier"), stems(query).in("en"));
        assertEquals(List.of(), stems(query).in("de"));
        assertEquals(List.of(), stems(SearchQuery.parse("soldiers", "zh")).in("en"));
    }

    @Test
    void withoutLanguageThereAreStemsInEveryOneThatTheScriptAllows() {
        QueryStems latin = stems(SearchQuery.parse("Soldiers", null));
        assertEquals(List.of("en:soldier"), latin.in("en-GB"));
        assertEquals(List.of("de:soldi"), latin.in("de"));
        assertEquals(List.of(), latin.in("ru"));
        assertEquals(List.of(), latin.in("zh"));
    }

    @Test
    void sameWordTwiceIsOneTerm() {
        assertEquals(1, SearchQuery.parse("Soldiers soldiers", null).all().size());
        assertEquals(2, SearchQuery.parse("resume r\u00E9sum\u00E9", null).all().size());
    }

    private static QueryStems stems(SearchQuery query) {
        return ((QueryTerm.Word) query.wanted().findFirst().orElseThrow()).stems();
    }

    @Test
    void termsAreLimited() {
        assertFalse(SearchQuery.parse(numbers(SearchQuery.MOST_TERMS), null).tooLong());
        SearchQuery more = SearchQuery.parse(numbers(SearchQuery.MOST_TERMS + 1), null);
        assertTrue(more.tooLong());
        assertEquals(SearchQuery.MOST_TERMS, more.all().size());
        assertTrue(SearchQuery.parse("-" + numbers(60).replace(" ", " -"), null).tooLong());
        assertTrue(SearchQuery.parse(numbers(60).replace(" ", " OR "), null).tooLong());
    }

    @Test
    void wordsOfPhrasesAreLimited() {
        assertFalse(SearchQuery.parse('"' + numbers(SearchQuery.MOST_WORDS) + '"', null)
                .tooLong());
        assertTrue(SearchQuery.parse('"' + numbers(SearchQuery.MOST_WORDS + 1) + '"', null)
                .tooLong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x", "x ", "\"", "« ", "「", "-", "*", "OR ", "a OR ", "‘", "中", "😀", "\uD800", "'", "п'", "\u0301"
            })
    void tenThousandCharactersAreNoTrouble(String part) {
        String text = part.repeat(10_000 / part.length());
        assertTimeoutPreemptively(HOPELESS, () -> {
            SearchQuery query = SearchQuery.parse(text, null);
            Highlights.of(query, new SearchedText(text, "en"));
        });
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static String spelled(SearchQuery query) {
        String all = query.all().stream()
                .map(terms -> terms.stream().map(SearchQueryTest::spelled).collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
        String none = query.none().stream().map(term -> "-" + spelled(term)).collect(Collectors.joining(" "));
        return (all + " " + none).strip();
    }

    private static String spelled(QueryTerm term) {
        if (term instanceof Phrase phrase) {
            return phrase.words().toString().replace(",", "");
        }
        if (term instanceof Prefix prefix) {
            String before = prefix.before().isEmpty() ? "" : prefix.before() + "+";
            return before.replace(",", "") + prefix.prefix() + "*";
        }
        if (term instanceof Joined joined) {
            return joined.parts().stream().map(QueryTerm.Word::word).collect(Collectors.joining("&"));
        }
        return ((QueryTerm.Word) term).word();
    }
}
