package io.claimtrail.rating;

import io.claimtrail.claim.Stance;

/**
 * What a rating was found to say.
 *
 * @param stance never null; {@code MENTIONS} where the rating was not understood
 * @param rule what it was understood by
 */
public record RatingMeaning(Stance stance, Rule rule) {

    /** What a rating can be understood by. */
    public enum Rule {
        /** Its place on a numeric scale. */
        SCALE,
        /** The rating as a whole, negated or not, stands in the table of its language, or means one thing in all others. */
        WORDS,
        /** It is a sentence that opens with a rating, or holds a phrase that can stand in no other verdict. */
        SENTENCE,
        /** Nothing. */
        NOT_UNDERSTOOD
    }

    static final RatingMeaning UNKNOWN = new RatingMeaning(Stance.MENTIONS, Rule.NOT_UNDERSTOOD);

    /** Whether the stance is more than the want of one. */
    public boolean understood() {
        return rule != Rule.NOT_UNDERSTOOD;
    }
}
