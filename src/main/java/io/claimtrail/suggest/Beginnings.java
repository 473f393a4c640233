package io.claimtrail.suggest;

import io.claimtrail.search.TextAnalysis;
import io.claimtrail.search.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A text as its beginnings are compared: its words without case and accents, with one space where anything stood between
 * them and none where nothing did, as in Chinese.
 *
 * @param text all of it
 * @param rests what there is of it from each word on, the first one included, and of the ways that it is typed without
 *     apostrophes, hyphens and umlauts
 */
record Beginnings(String text, Set<String> rests) {

    private static final String JOINTS = "'’ʼ-‐‑";

    /** Beginnings up to this many characters are kept themselves: very many names share them. */
    static final int SHORT = 3;

    static Beginnings of(String name) {
        List<Token> tokens = TextAnalysis.ofText(name, null);
        Beginnings plain = parted(tokens, (from, to) -> from < to);
        // Whoever types oneill, or mueller, means O'Neill, or Müller.
        Set<String> rests = new LinkedHashSet<>(plain.rests);
        rests.addAll(parted(tokens, (from, to) -> from < to && !isJoint(name, from, to)).rests);
        String spelled = withoutUmlauts(name);
        if (!spelled.equals(name)) {
            rests.addAll(of(spelled).rests);
        }
        return new Beginnings(plain.text, rests);
    }

    /** The words with a space where two are parted, by the end of the one and the start of the other. */
    private static Beginnings parted(List<Token> tokens, BiPredicate<Integer, Integer> isParted) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && isParted.test(tokens.get(i - 1).end(), tokens.get(i).start())) {
                text.append(' ');
            }
            starts.add(text.length());
            text.append(tokens.get(i).word());
        }
        Set<String> rests = new LinkedHashSet<>();
        starts.forEach(start -> rests.add(text.substring(start)));
        return new Beginnings(text.toString(), rests);
    }

    private static boolean isJoint(String name, int from, int to) {
        return to - from == 1 && JOINTS.indexOf(name.charAt(from)) >= 0;
    }

    /** German umlauts as they are written where there is no key for them. */
    private static String withoutUmlauts(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[Ää]", "ae")
                .replaceAll("[Öö]", "oe")
                .replaceAll("[Üü]", "ue");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What has spaces around it. */
    List<String> pieces() {
        return List.of(text.split(" "));
    }

    static boolean isShort(String text) {
        return text.codePointCount(0, text.length()) <= SHORT;
    }

    /** The short beginnings of texts. */
    static Set<String> shortOnesOf(Set<String> texts) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (String text : texts) {
            for (int end = 0; end < text.length() && isShort(text.substring(0, end)); ) {
                end = text.offsetByCodePoints(end, 1);
                if (isShort(text.substring(0, end))) {
                    beginnings.add(text.substring(0, end));
                }
            }
        }
        return beginnings;
    }
}
