package io.claimtrail.fuzz;

import java.util.List;
import java.util.Random;

/** Strings that break software which takes text for ASCII, for SQL, for a pattern, or for short. */
final class OddText {

    /** What a record may hold: it must come back as it was. */
    private static final List<String> STORABLE = List.of(
            "na\u00EFve \u201Cquotes\u201D \u2013 and a\u00A0no-break space",
            " leading and trailing ",
            "two  spaces\tand a tab\nand a line\r\nand another",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDFA\uD83C\uDDE6 \uD83E\uDEE1",
            "\u05E9\u05DC\u05D5\u05DD \u202Eright to left\u202C \u0645\u0631\u062D\u0628\u0627",
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324a\u0301\u0300",
            "\uFDFA \uFDFB \u1E9E \u00DF \u0130 \u0131 \uFB03 \u2126 \u212B",
            "\u4E2D\u6587 \uD842\uDFB7 \u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22 \uD55C\uAD6D\uC5B4",
            "\uFEFFa byte order mark, \u200Ba zero width space, \u2028a line separator",
            "\uFFFE\uFFFF\uFFFD \uDBFF\uDFFF",
            "'; DROP TABLE claim; -- \" \\ \\' $$ $1 ? :p {0} %s %n ${jndi:x} #{7*7} {{7*7}}",
            "<script>alert(1)</script> <!-- ]]> &amp; &#0; </script><mark>x</mark>",
            "100% _under_ \\% like\\_this\\",
            "=HYPERLINK(\"x\") @sum -1+1 |calc",
            "null",
            "true",
            "0",
            "[]",
            "{}",
            "-",
            "\"",
            "*",
            "a*",
            "NaN",
            "../../etc/passwd");

    /** What is a bomb where it is taken for a query or a pattern. */
    private static final List<String> QUERIES = List.of(
            "(a+)+$",
            "((((((((((a*)*)*)*)*)*)*)*)*)*",
            "\"",
            "\"\"",
            "-",
            "--",
            "-a -b",
            "*",
            "?",
            "* *",
            "a* b* c* d* e*",
            "OR",
            "a OR",
            "OR OR OR",
            "\"a \"b\" c\"",
            "a~2",
            "field:value",
            "/regex.*/",
            "[a TO z]",
            "{!func}1",
            "\\",
            "AND NOT",
            "a ".repeat(500),
            "a* ".repeat(300),
            "\"a b\" ".repeat(200),
            "-a ".repeat(300),
            "a OR ".repeat(400),
            "\uFDFA".repeat(200),
            "\u0301".repeat(500),
            "a".repeat(2000),
            "\"".repeat(999),
            "(".repeat(1500));

    /** What no record may hold. */
    private static final List<String> UNSTORABLE = List.of(
            "NUL \u0000 inside",
            "\u0000",
            "a lone \uD800 surrogate",
            "\uDC00\uD800",
            "\u0001\u0002\u001F\u007F\u0085\u009F",
            "",
            " ",
            "\u00A0",
            "\u200B",
            "\u3000",
            "\u202E",
            "\uFEFF");

    private OddText() {}

    /** Text that may be kept; of the length that is allowed, or nearly, now and then. */
    static String storable(Random random, int most) {
        String text = any(STORABLE, random);
        if (random.nextInt(6) == 0) {
            text = longest(any(List.of("\uFDFA", "\uD83D\uDE00", "\u0130", "x", "\u00E9", "a "), random), most);
        }
        return text.length() > most ? cut(text, most) : text;
    }

    /** Any text at all. */
    static String any(Random random, int most) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> any(UNSTORABLE, random);
            case 2 -> longest("x", most + 1);
            case 3 -> longest("\uFDFA", most + 1);
            case 4, 5 -> any(QUERIES, random);
            default -> any(STORABLE, random);
        };
    }

    static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String longest(String unit, int length) {
        return cut(unit.repeat(Math.min(length, 200_000) / unit.length() + 1), Math.min(length, 200_000));
    }

    private static String cut(String text, int length) {
        String cut = text.substring(0, length);
        return length > 0 && Character.isHighSurrogate(cut.charAt(length - 1)) ? cut.substring(0, length - 1) : cut;
    }
}
