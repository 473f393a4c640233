package io.claimtrail.rating;

import io.claimtrail.claim.Stance;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place on a numeric scale, from 0 for the worst value to 1 for the best. */
record RatingScale(double place) {

    private static final Pattern NUMBER = Pattern.compile("\\s*[0-9]{1,6}(\\.[0-9]{1,6})?\\s*");

    private static final double LOWER_THIRD = 1.0 / 3;
    private static final double UPPER_THIRD = 2.0 / 3;

    /** Scales are written down in decimals: 2 on one from 1 to 4 is a third. */
    private static final double ROUNDING = 1e-9;

    /**
     * The place of a rating, where its scale says something: all three values are there, the best is more than the worst,
     * and the value lies between them. Templates fill in the same number three times, or leave an end out.
     */
    static Optional<RatingScale> of(GivenRating rating) {
        Double value = value(rating);
        Double best = rating.bestRating();
        Double worst = rating.worstRating();
        if (value == null || best == null || worst == null) {
            return Optional.empty();
        }
        double place = (value - worst) / (best - worst);
        return best > worst && Double.isFinite(best - worst) && place >= 0 && place <= 1
                ? Optional.of(new RatingScale(place))
                : Optional.empty();
    }

    /** What the place says: each outer third is a verdict, the third between them is neither. */
    Stance stance() {
        if (place < LOWER_THIRD - ROUNDING) {
            return Stance.CONTRADICTS;
        }
        return place > UPPER_THIRD + ROUNDING ? Stance.CORROBORATES : Stance.QUALIFIES;
    }

    /** Some publishers rate with a bare number as their words. */
    private static Double value(GivenRating rating) {
        String words = rating.textualRating();
        if (rating.ratingValue() == null
                && words != null
                && NUMBER.matcher(words).matches()) {
            return Double.valueOf(words.strip());
        }
        return rating.ratingValue();
    }
}
