package io.claimtrail.claim;

import io.claimtrail.history.State;
import io.claimtrail.history.Withdrawn;

/**
 * What history keeps of a topic.
 *
 * @param withdrawn null while it is live
 */
record TopicState(String name, Withdrawn withdrawn) implements State {}
