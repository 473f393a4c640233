package io.claimtrail.rating;

import io.claimtrail.text.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rating's words, taken apart for comparing: folded, without punctuation, each Chinese character a word.
 *
 * @param words all of them
 * @param clauses the same between the marks that end a clause; none is empty
 * @param question whether it asks instead of rating
 */
record RatingText(List<String> words, List<List<String>> clauses, boolean question) {

    private static final Pattern CLAUSE_END = Pattern.compile(
            "[.!:;,|(\\n\\r\u2026\u2013\u2014\u060C\u061B\u06D4\u0964\u3002\uFF0C\uFF1A\uFF1B\uFF01\uFF08]| - ");

    private static final Pattern QUESTION = Pattern.compile("[?\u00BF\u061F\uFF1F]");

    private static final Pattern HAN = Pattern.compile("(?<=\\p{IsHan})|(?=\\p{IsHan})");

    static RatingText of(String rating) {
        List<List<String>> clauses = CLAUSE_END
                .splitAsStream(rating)
                .map(RatingText::words)
                .filter(words -> !words.isEmpty())
                .toList();
        return new RatingText(words(rating), clauses, QUESTION.matcher(rating).find());
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NormalForm.words(text)) {
            for (String part : HAN.split(word)) {
                if (!part.isEmpty()) {
                    words.add(part);
                }
            }
        }
        return List.copyOf(words);
    }
}
