/**
 * Changes for other systems: the log of {@link io.claimtrail.history} as a feed that one reads on from where one was, by
 * asking, by waiting for an answer, or as server-sent events. Start reading at {@link
 * io.claimtrail.changes.ChangesResource}.
 */
package io.claimtrail.changes;
