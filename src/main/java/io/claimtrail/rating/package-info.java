/**
 * What a fact-checker's own rating says of a claim's truth. {@link io.claimtrail.rating.RatingReader} takes a rating as its
 * publisher gave it ({@link io.claimtrail.rating.GivenRating}) and gives a stance with the rule that led to it ({@link
 * io.claimtrail.rating.RatingMeaning}): a numeric scale where it is consistent, else tables of rating words, one a
 * language, under {@code ratings} in the resources. What neither understands stays a {@code MENTIONS}: nothing is guessed.
 *
 * <p>"Mostly" leaves a rating on its side; half measures, missing context and what misleads qualify; what is unproven,
 * satire, or about something else than truth only mentions.
 */
package io.claimtrail.rating;
