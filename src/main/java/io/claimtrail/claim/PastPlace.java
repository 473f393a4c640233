package io.claimtrail.claim;

import io.claimtrail.history.Past;
import io.claimtrail.page.Cursor;
import io.claimtrail.page.Listing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What comes after the cursor of a list of past claims. */
final class PastPlace {

    private PastPlace() {}

    static Predicate<Past<ClaimState>> after(ClaimCriteria criteria) {
        boolean byDay = criteria.order().property() != null;
        Cursor cursor = Cursor.decode(criteria.page().cursor(), criteria.page().list())
                .filter(place -> (place.value() != null) == byDay)
                .orElseThrow(Listing::foreignCursor);
        int sign = criteria.order().ascending() ? 1 : -1;
        LocalDate day = byDay ? day(cursor.value()) : null;
        return past -> {
            int compared = byDay ? past.state().saidOn().earliest().compareTo(day) : 0;
            if (compared == 0) {
                compared = past.id().toString().compareTo(cursor.id().toString());
            }
            return compared * sign > 0;
        };
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Listing.foreignCursor();
        }
    }
}
