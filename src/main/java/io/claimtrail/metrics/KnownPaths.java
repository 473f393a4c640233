package io.claimtrail.metrics;

import io.claimtrail.contract.ContractDocument;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Counts requests by what is asked for, and all that no operation answered as one. A path that is refused before it is known to
 * be an operation's (a method that it does not have, a body that is too large) is told as it was sent: with a number in it
 * that is another one each time, all that may be counted apart would be used up, and nothing new counted any more.
 */
@Singleton
class KnownPaths implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final String UNMATCHED = "UNMATCHED";

    /** What stands for many paths already. */
    private static final List<String> TOLD = List.of("NOT_FOUND", "REDIRECTION", "root", "UNKNOWN");

    @Inject
    ContractDocument contract;

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().equals(REQUESTS)) {
            return id;
        }
        String path = id.getTag("uri");
        return path == null
                        || TOLD.contains(path)
                        || wasAnswered(id)
                        || contract.paths().contains(path)
                ? id
                : id.replaceTags(Tags.of(id.getTags()).and(Tag.of("uri", UNMATCHED)));
    }

    /** Then the path is an operation's, whether or not the contract tells of it. */
    private static boolean wasAnswered(Meter.Id id) {
        String status = id.getTag("status");
        return status != null
                && (status.startsWith("2") || status.startsWith("3"))
                && !"OPTIONS".equals(id.getTag("method"));
    }
}
