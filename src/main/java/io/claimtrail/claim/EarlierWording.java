package io.claimtrail.claim;

import io.claimtrail.text.NormalForm;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the claim on record that a row is a corrected version of. It has the row's id elsewhere, and either the same speaker
 * and much the same words, or the very same words and source. An id alone is not enough, because databases of fact-checks have
 * one id for all that a fact-check looked into; and words that differ by a number or a negation can be another claim.
 */
final class EarlierWording {

    /** Corrections of a word or two in a sentence are well above it, other sentences of the same speech well below. */
    private static final double ALIKE = 0.6;

    /** As {@link NormalForm#words} has them. */
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "t", "nicht", "kein", "keine", "nie", "pas", "jamais", "aucun", "ni", "nunca",
            "nao", "non", "mai", "не", "нет", "ни", "никогда", "ні", "ніколи", "niet", "geen", "لا", "لم", "لن", "ليس");

    private EarlierWording() {}

    /**
     * Looks for it.
     *
     * @param corrected what the row says
     * @param called the claims on record with an id of the row
     * @param isFree whether a claim can be meant: one that another row speaks of cannot
     * @return nothing where there is none, or more than one
     */
    static Optional<Claim> of(Claim corrected, Set<Claim> called, Predicate<Claim> isFree) {
        return called.stream()
                .filter(each -> called.size() == 1 && isFree.test(each))
                .filter(each -> isCorrectedBy(each, corrected))
                .findFirst();
    }

    private static boolean isCorrectedBy(Claim earlier, Claim corrected) {
        boolean sameSource = earlier.source.equals(corrected.source);
        boolean sameSpeaker = Objects.equals(earlier.voiceId(), corrected.voiceId());
        return earlier.textHash.equals(corrected.textHash)
                ? sameSource || sameSpeaker && earlier.isAttributed()
                : sameSpeaker && (earlier.isAttributed() || sameSource) && areAlike(earlier, corrected);
    }

    private static boolean areAlike(Claim earlier, Claim corrected) {
        return likeness(earlier.textNormal, corrected.textNormal) >= ALIKE
                && telling(earlier.textNormal).equals(telling(corrected.textNormal));
    }

    /** The numbers and negations of a text. */
    private static List<String> telling(String text) {
        return NormalForm.words(text).stream()
                .filter(word -> NEGATIONS.contains(word) || word.chars().anyMatch(Character::isDigit))
                .toList();
    }

    /**
     * The Sørensen–Dice coefficient of the pairs of letters in two texts, from 0 to 1: in every script, and whatever the order
     * of words.
     */
    static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (String word : NormalForm.words(text)) {
            String bounded = " " + word + " ";
            for (int i = 1; i < bounded.length(); i++) {
                pairs.add(bounded.substring(i - 1, i + 1));
            }
        }
        return pairs;
    }
}
