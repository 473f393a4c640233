package io.claimtrail.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The forms of ISO 8601 that are seldom met: without hyphens and colons, by week, and by the day of the year. */
final class IsoForm {

    private static final Pattern BASIC = Pattern.compile("(\\d{8})T(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}-[1-7]");
    private static final Pattern ORDINAL = Pattern.compile("\\d{4}-\\d{3}");

    private IsoForm() {}

    /** A date as year, month and day, with colons in its time; the text itself where it is in none of those forms. */
    static String extended(String text) {
        var basic = BASIC.matcher(text);
        if (basic.matches()) {
            String seconds = basic.group(4) == null ? "" : ":" + basic.group(4);
            String offset = basic.group(5) == null ? "" : basic.group(5);
            return basic.group(1) + "T" + basic.group(2) + ":" + basic.group(3) + seconds + offset;
        }
        if (WEEK.matcher(text).matches()) {
            return day(text, DateTimeFormatter.ISO_WEEK_DATE);
        }
        return ORDINAL.matcher(text).matches() ? day(text, DateTimeFormatter.ISO_ORDINAL_DATE) : text;
    }

    private static String day(String text, DateTimeFormatter form) {
        try {
            return LocalDate.parse(text, form).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no day of the calendar", e);
        }
    }
}
