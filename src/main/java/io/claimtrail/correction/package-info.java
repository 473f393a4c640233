/**
 * What readers ask to have corrected of a claim, and what became of it. A {@link io.claimtrail.correction.Correction} changes
 * nothing by itself: an editor who accepts it changes the record as always, and that is in the history.
 */
package io.claimtrail.correction;
