/**
 * What is on record in the words of schema.org, as JSON-LD: {@code Claim} with a {@code ClaimReview} for each confirmed piece
 * of evidence that carries a rating, {@code NewsArticle}, {@code Person} and {@code Organization}. A claim, an article, a
 * speaker and a publisher have these representations at their own URLs, beside JSON. {@link
 * io.claimtrail.schemaorg.MarkupResource} gives a publisher what to paste into a page, {@link
 * io.claimtrail.schemaorg.ClaimReviewFeedResource} all reviews at once. Start reading at {@link
 * io.claimtrail.schemaorg.ClaimNode} and {@link io.claimtrail.schemaorg.ReviewNode}.
 */
package io.claimtrail.schemaorg;
