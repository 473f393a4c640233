package io.claimtrail.feed;

import java.time.Instant;
import java.util.List;

/**
 * What a feed is, whatever its format.
 *
 * @param title for people
 * @param self the URL of the feed as it was asked for
 * @param other the URL of the same feed in the other format
 * @param home where this server's front page is
 * @param entries the newest first
 */
record News(String title, String self, String other, String home, List<Entry> entries) {

    /** When the last of the entries changed; the beginning of 1970 where there are none. */
    Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
