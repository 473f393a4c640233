package io.claimtrail.claim;

import io.claimtrail.text.NormalForm;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the claim on record that a row is a corrected version of: it has the row's id elsewhere, words that are much the same,
 * and the same speaker or source. An id alone is not enough, because databases of fact-checks have one id for all that a
 * fact-check looked into.
 */
final class EarlierWording {

    /** Corrections of a word or two in a sentence are well above it, other sentences of the same speech well below. */
    private static final double ALIKE = 0.6;

    private EarlierWording() {}

    /**
     * Looks for it.
     *
     * @param corrected what the row says
     * @param ids what the row is called elsewhere, by scheme
     * @param importId of the row: two rows of one import are two claims
     * @return nothing where there is none, or more than one
     */
    static Optional<Claim> of(Claim corrected, Map<String, String> ids, UUID importId) {
        Set<Claim> called = new LinkedHashSet<>();
        ids.forEach((scheme, id) -> called.addAll(Claim.called(scheme, id)));
        return called.stream()
                .filter(each -> called.size() == 1 && !importId.equals(each.importId))
                .filter(each -> isCorrectedBy(each, corrected))
                .findFirst();
    }

    private static boolean isCorrectedBy(Claim earlier, Claim corrected) {
        boolean sameSpeaker =
                earlier.isAttributed() && corrected.isAttributed() && earlier.voice.equals(corrected.voice);
        return (sameSpeaker || earlier.source.equals(corrected.source))
                && likeness(earlier.textNormal, corrected.textNormal) >= ALIKE;
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
