package io.claimtrail.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one may ask for: {@code CLAIMTRAIL_LIMITS_…}, mostly a minute, and for each instance; 0 sets no limit. */
@ConfigMapping(prefix = "claimtrail.limits")
public interface LimitSettings {

    /** Requests without a key, from one address. */
    @WithDefault("600")
    int address();

    /** Requests with one key or token, unless the key has a limit of its own. */
    @WithDefault("6000")
    int key();

    /** Keys and tokens from one address that are not good, before further ones are slowed. */
    @WithDefault("20")
    int failures();

    /** Corrections that are asked for without a key, from one address. */
    @WithDefault("5")
    int corrections();

    /**
     * Requests that are worked on at the same time, whoever sends them: so many with a body, so many without, and half as many
     * again together. Those that wait for changes do not count. No more of either by default than there are connections to the
     * database, for which others would wait.
     */
    @WithDefault("20")
    int concurrent();

    /** Seconds within which the body of a request must have arrived, but for files to import. */
    @WithDefault("20")
    int bodySeconds();
}
