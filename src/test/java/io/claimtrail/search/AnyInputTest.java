package io.claimtrail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that anybody types or stores makes search fail or lets HTML through. Seeded, so that it fails every time. */
class AnyInputTest {

    private static final List<String> PIECES = List.of(
            "soldier",
            "Soldiers",
            "война",
            "войны",
            "п'ять",
            "об’єкт",
            "中国人民",
            "ไทย",
            "한국어",
            "שָׁלוֹם",
            "צה\"ל",
            "الجنود",
            "हिन्दी",
            "é",
            "e\u0301",
            "ﷺ",
            "İ",
            "ﬁ",
            "ß",
            "OR",
            " OR ",
            "-",
            "--",
            "*",
            "\"",
            "“",
            "”",
            "„",
            "«",
            "»",
            "「",
            "」",
            "‘",
            "’",
            "'",
            " ",
            " ",
            " ",
            "\u00A0",
            "\n",
            ".",
            ",",
            ":",
            "_",
            "10,000",
            "٢٠",
            "&",
            "<",
            ">",
            "</mark>",
            "<mark>",
            "&lt;",
            " … ",
            "\u0000",
            "\uD800",
            "\uDC00",
            "\uD835\uDC00",
            "😀",
            "👨\u200D👩",
            "🇺🇦",
            "\u200B",
            "\u00AD",
            "\u0301",
            "\uFE0F",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "x".repeat(250));
    private static final String[] LANGUAGES = {null, "en", "ru", "uk", "pl", "de", "fr", "ar", "tr", "zh", "hi", "es"};
    private static final Pattern MARK = Pattern.compile("</?mark>");

    private final Random random = new Random(20220216);

    @Test
    void anyQueryAndAnyTextWork() {
        for (int i = 0; i < 20_000; i++) {
            String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
            SearchQuery query = SearchQuery.parse(anything(12), random.nextBoolean() ? language : null);
            SearchedText text = new SearchedText(anything(random.nextInt(10) == 0 ? 150 : 20), language);
            Highlights.of(query, text).ifPresent(html -> check(html, text.text()));
            if (i % 20 == 0) {
                Correction.of(query, List.of(text));
            }
        }
    }

    private String anything(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            if (random.nextInt(8) == 0) {
                text.appendCodePoint(random.nextInt(0x3100));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    private static void check(String html, String text) {
        String plain = plain(html);
        assertTrue(html.contains("<mark>"));
        int position = 0;
        if (text.length() <= Fragments.WHOLE) {
            assertEquals(text, plain);
        } else {
            // The text itself may hold what stands between fragments, which then falls into more of them.
            for (String fragment : html.split(" … ")) {
                position = text.indexOf(plain(fragment), position);
                assertTrue(position >= 0, fragment);
                position += plain(fragment).length();
            }
            return;
        }
        checkBoundaries(html, text);
    }

    private static void checkBoundaries(String html, String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        Matcher mark = MARK.matcher(html);
        boolean open = false;
        while (mark.find()) {
            assertEquals(open, mark.group().equals("</mark>"));
            open = !open;
            int index = plain(html.substring(0, mark.start())).length();
            assertTrue(characters.isBoundary(index), () -> html + " is broken at " + index);
        }
        assertTrue(!open);
    }

    private static String plain(String html) {
        String plain = MARK.matcher(html).replaceAll("");
        assertTrue(plain.chars().noneMatch(c -> c == '<' || c == '>' || c == '"' || c == '\''), html);
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
