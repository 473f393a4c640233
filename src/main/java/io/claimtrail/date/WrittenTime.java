package io.claimtrail.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Reads the time of day that may follow a written date. */
final class WrittenTime {

    /** Hours and minutes, or hours of half a day; perhaps seconds, and an offset or the name of a zone; a feed writes {@code +5:30}. */
    private static final String CLOCK =
            "(?<hour>\\d{1,2})(?:(?:[:h]|\\.(?=\\d{2}\\s*Uhr))(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "|(?=\\s*[AaPp]\\.?[Mm]))"
                    + "\\s*(?:Uhr)?(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>Z|UTC|GMT|[A-Z]{1,4}T)?\\s*"
                    + "(?<offset>[+-]\\d{1,2}:?\\d{2}|[+-]\\d{2})?";

    /** The name of a zone after its offset: {@code [Europe/Paris]} as Java writes it, {@code (CET)} as JavaScript does. */
    private static final String ZONE_NAME = "(?:\\[[\\w/+-]+]|\\s*\\([^()]*\\))?";

    /** What a time looks like. */
    static final String PATTERN = CLOCK + ZONE_NAME;

    private WrittenTime() {}

    /**
     * The time of day, where its offset tells which moment it is. Midnight, UTC or not, is what programs write where they
     * know of no time.
     *
     * @param form a match of {@link #PATTERN}, or of what it is part of
     * @return as {@link PartialDate} has it after the day; empty where no moment is told
     * @throws IllegalArgumentException where it is no time of a day, or no offset
     */
    static String of(Matcher form) {
        if (form.group("hour") == null) {
            return "";
        }
        try {
            LocalTime time = LocalTime.of(hour(form), number(form, "minute"), number(form, "second"));
            String offset = offset(form);
            boolean known = offset != null && !time.equals(LocalTime.MIDNIGHT);
            return known
                    ? "T%02d:%02d:%02d%s".formatted(time.getHour(), time.getMinute(), time.getSecond(), offset)
                    : "";
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("has a time that is none of a day from 0:00 to 23:59, or no offset", e);
        }
    }

    private static int hour(Matcher form) {
        int hour = number(form, "hour");
        String half = form.group("half");
        return half == null ? hour : hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    private static int number(Matcher form, String group) {
        return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
    }

    private static String offset(Matcher form) {
        String offset = form.group("offset");
        if (offset == null) {
            return List.of("Z", "UTC", "GMT").contains(String.valueOf(form.group("zone"))) ? "Z" : null;
        }
        String digits = offset.substring(1).replace(":", "");
        digits = digits.length() <= 2 ? digits + "00" : digits;
        int hours = Integer.parseInt(digits.substring(0, digits.length() - 2));
        int minutes = Integer.parseInt(digits.substring(digits.length() - 2));
        // Refuses what is no offset.
        ZoneOffset.ofHoursMinutes(hours, minutes);
        return "%s%02d:%02d".formatted(offset.charAt(0), hours, minutes);
    }
}
