package io.claimtrail.rating;

/**
 * A rating as its publisher gave it (schema.org {@code Rating}).
 *
 * @param textualRating in the publisher's own words ({@code alternateName}); null where there are none
 * @param ratingValue on the publisher's scale; null where there is none
 * @param bestRating the scale's highest value; null where it is not given, and nothing is assumed then
 * @param worstRating the scale's lowest value; null where it is not given
 * @param language of the words (BCP 47), or of the article that they stand in; null where it is not known
 */
public record GivenRating(
        String textualRating, Double ratingValue, Double bestRating, Double worstRating, String language) {}
