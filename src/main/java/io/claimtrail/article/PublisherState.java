package io.claimtrail.article;

import io.claimtrail.history.State;
import io.claimtrail.history.Withdrawn;

/**
 * What history keeps of a publisher.
 *
 * @param withdrawn null while it is live
 */
record PublisherState(String name, String site, Withdrawn withdrawn) implements State {}
