package io.claimtrail.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * When something last changed, as {@code Last-Modified} tells it (RFC 9110, section 8.8.2). The header knows whole seconds
 * only, so it is rounded up, but never past the present: what changes later in the same second still makes it later.
 *
 * @param time in whole seconds
 */
public record LastModified(Instant time) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    /** What to tell now of a change at some time. */
    public static LastModified of(Instant changed) {
        Instant whole = changed.truncatedTo(ChronoUnit.SECONDS);
        Instant up = whole.equals(changed) ? whole : whole.plusSeconds(1);
        Instant present = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new LastModified(up.isAfter(present) ? present : up);
    }

    /** The value of the header. */
    public String header() {
        return FORMAT.format(time);
    }

    /**
     * Whether nothing has changed since a time.
     *
     * @param ifModifiedSince as the client sent it; null or no date at all means that it cannot know
     */
    boolean isNotAfter(String ifModifiedSince) {
        if (ifModifiedSince == null) {
            return false;
        }
        try {
            return !time.isAfter(ZonedDateTime.parse(ifModifiedSince, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            // RFC 9110, section 13.1.3: a date that cannot be read is ignored.
            return false;
        }
    }
}
