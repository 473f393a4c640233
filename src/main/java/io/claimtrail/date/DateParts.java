package io.claimtrail.date;

import java.util.regex.Matcher;

/** What forms of dates have in common: patterns of their parts, and what the parts mean. */
final class DateParts {

    private static final int EARLIEST_YEAR = 1000;

    /** Years of the calendars that count from the Hijra and are in use, back to the first newspapers: 1834 and later. */
    private static final int ELSEWHERE_FROM = 1250;

    private static final int ELSEWHERE_TO = 1500;

    /** Shortened, a month of Thai has two points; in the Arabic of the Levant, four months have two words. */
    static final String WORD = "(?:(?:[\u0e01-\u0e2e]{1,3}\\.){2}|[\\p{L}\\p{M}]+(?:\u2019[\\p{L}\\p{M}]+)?\\.?)"
            + "(?: \u0627\u0644(?:\u0623\u0648\u0644|\u062b\u0627\u0646\u064a))?";

    static final String ORDINAL = "(?:st|nd|rd|th|er|re|\u00ba|\u00aa|o|e|\\.)?";
    static final String OF = "(?:\\s+(?:de|del|di|of|do|da)\\b)?";

    private DateParts() {}

    /** The number in a group. */
    static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }

    /** The year in the group {@code y}, which has to be one of this calendar. */
    static int year(Matcher form) {
        int year = number(form, "y");
        if (year < EARLIEST_YEAR) {
            throw new IllegalArgumentException("has no year that can be meant");
        }
        if (year >= ELSEWHERE_FROM && year < ELSEWHERE_TO) {
            throw new IllegalArgumentException(
                    "has a year that may be of another calendar, such as the Persian or the Hijri");
        }
        return year;
    }

    /** The month in the group {@code name}, from 1. */
    static int monthNamed(Matcher form) {
        return MonthNames.month(form.group("name"))
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "has a word that is no month in a language known here, or several months in several languages"));
    }
}
