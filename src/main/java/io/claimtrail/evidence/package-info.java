/**
 * What later articles say of a claim's truth. A piece of {@link io.claimtrail.evidence.Evidence} links an article to a
 * claim with a stance. Whether it is independent is worked out by {@link io.claimtrail.evidence.Independence} for all
 * evidence of a claim together, whenever any of it changes, and an editor can rule otherwise;
 * {@link io.claimtrail.evidence.Assessor} then gives the claim its counts and thereby its status, in the same transaction.
 */
package io.claimtrail.evidence;
