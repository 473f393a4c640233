package io.claimtrail.date;

import static io.claimtrail.date.DateParts.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what tells less than a day: a month or year alone, or several days in a month. */
final class WrittenMonth {

    private static final Pattern IDEOGRAPHS_MONTH =
            Pattern.compile("(?<y>\\d{4})\\s*[\u5e74\ub144]\\s*(?<m>\\d{1,2})\\s*[\u6708\uc6d4]");

    private static final String DAYS = "(?<first>\\d{1,2})" + DateParts.ORDINAL
            + "\\s?(?:[-\u2013\u2014&/+]|(?<= )(?:and|to|und|bis|y|et|e|i|\u0438)(?= ))\\s?(?<last>\\d{1,2})"
            + DateParts.ORDINAL;

    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?<name>" + DateParts.WORD + ")" + DateParts.OF + "[\\s,/-]*(?<y>\\d{4})");

    /** Of several days in a month, the month is sure. */
    private static final List<Pattern> SEVERAL_DAYS = List.of(
            Pattern.compile(
                    DAYS + DateParts.OF + "\\s+(?<name>" + DateParts.WORD + ")" + DateParts.OF + ",?\\s+(?<y>\\d{4})"),
            Pattern.compile("(?<name>" + DateParts.WORD + ")\\s+" + DAYS + ",?\\s+(?<y>\\d{4})"));

    /** ISO 8601, 4.4. */
    private static final Pattern INTERVAL =
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<first>\\d{2})/\\k<y>-\\k<m>-(?<last>\\d{2})");

    private static final Pattern MONTH_YEAR = Pattern.compile("(?<m>\\d{1,2})[-/.](?<y>\\d{4})");
    private static final Pattern PARTIAL = Pattern.compile("(?<y>\\d{4})(?:[-/](?<m>\\d{1,2}))?");

    private WrittenMonth() {}

    /**
     * Reads a month or a year.
     *
     * @throws IllegalArgumentException where it is none, or can mean more than one
     */
    static PartialDate read(String text) {
        for (Pattern days : SEVERAL_DAYS) {
            Matcher several = days.matcher(text);
            if (several.matches()) {
                return monthOf(several, DateParts.monthNamed(several));
            }
        }
        Matcher form = INTERVAL.matcher(text);
        if (form.matches()) {
            return monthOf(form, number(form, "m"));
        }
        form = MONTH_ALONE.matcher(text);
        if (form.matches()) {
            return month(form, DateParts.monthNamed(form));
        }
        for (Pattern digits : List.of(IDEOGRAPHS_MONTH, MONTH_YEAR)) {
            form = digits.matcher(text);
            if (form.matches()) {
                return month(form, number(form, "m"));
            }
        }
        form = PARTIAL.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("is no date that is known here, or has no year of four digits");
        }
        if (form.group("m") != null && text.indexOf('/') > 0 && number(form, "m") == (number(form, "y") + 1) % 100) {
            throw new IllegalArgumentException("can mean a month or two years, such as a season");
        }
        if (form.group("m") != null) {
            return month(form, number(form, "m"));
        }
        return PartialDate.parse("%04d".formatted(DateParts.year(form)));
    }

    /** The month of several days in it, which go forward. */
    private static PartialDate monthOf(Matcher days, int month) {
        PartialDate whole = month(days, month);
        boolean isForward = number(days, "first") < number(days, "last");
        if (!isForward || number(days, "last") > whole.latest().getDayOfMonth()) {
            throw new IllegalArgumentException("is no day of the calendar");
        }
        return whole;
    }

    private static PartialDate month(Matcher form, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("is no month of the calendar");
        }
        return PartialDate.parse("%04d-%02d".formatted(DateParts.year(form), month));
    }
}
