package io.claimtrail.factcheck;

import io.claimtrail.date.PartialDate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Partial dates as moments, which is all that {@code google.protobuf.Timestamp} can say. */
final class Timestamps {

    private Timestamps() {}

    /** RFC 3339 in UTC: the time where one is known, else the beginning of the first day that the date can mean. */
    static String of(PartialDate date) {
        Instant moment = date.text().indexOf('T') < 0
                ? date.earliest().atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(date.text()).toInstant();
        return moment.toString();
    }
}
