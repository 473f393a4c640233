/**
 * What follows from a claim: its {@link io.claimtrail.trail.TrailView}, from the utterance through its appearances to
 * every piece of evidence in the order of publication, with the status at each point, now or as of a day.
 */
package io.claimtrail.trail;
