package io.claimtrail.history;

import java.util.List;

/**
 * A stretch of the log.
 *
 * @param changes those that were asked for, in their order
 * @param upTo the position up to which all were looked at: where to go on
 */
public record FollowedChanges(List<Change> changes, long upTo) {}
