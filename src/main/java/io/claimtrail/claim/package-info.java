/**
 * What was said. A {@link io.claimtrail.claim.Claim} is one statement by one speaker, verbatim, with the day it was said
 * and the article it was published in (its source). An {@link io.claimtrail.claim.Appearance} is an article that attests
 * that it was said; a {@link io.claimtrail.claim.Relation} links two claims and merges nothing.
 *
 * <p>A claim's {@link io.claimtrail.claim.Status} is never set: it follows from counts of evidence, which are kept with
 * the claim so that lists can filter by them. Start reading at {@link io.claimtrail.claim.ClaimResource}. To add a filter:
 * {@link io.claimtrail.claim.ClaimFilter}, {@link io.claimtrail.claim.ClaimSearch}, and an index in a migration.
 */
package io.claimtrail.claim;
