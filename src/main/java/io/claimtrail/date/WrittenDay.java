package io.claimtrail.date;

import static io.claimtrail.date.DateParts.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days, with the time that may follow them: in digits, and in words of many languages. */
final class WrittenDay {

    /** The offset of a whole day (XML Schema, part 2, section 3.3.9). */
    private static final String OFFSET_OF_DAY = "(?:Z|[+-]\\d{2}:\\d{2})";

    private static final Pattern YEAR_FIRST = whole("(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})");
    private static final Pattern YEAR_FIRST_SPACED = whole("(?<y>\\d{4})\\. ?(?<m>\\d{1,2})\\. ?(?<d>\\d{1,2})\\.?");
    private static final Pattern YEAR_LAST = whole("(?<a>\\d{1,2})([-/.])(?<b>\\d{1,2})\\2(?<y>\\d{4})");

    /** Points with spaces are those of ordinals, as Czech, Finnish and German have them: nobody puts the month before the day so. */
    private static final Pattern DAY_FIRST_SPACED = whole("(?<d>\\d{1,2})\\. (?<m>\\d{1,2})\\. ?(?<y>\\d{4})");

    private static final Pattern COMPACT = whole("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})");
    private static final Pattern IDEOGRAPHS = whole(
            "(?<y>\\d{4})\\s*[\u5e74\ub144]\\s*(?<m>\\d{1,2})\\s*[\u6708\uc6d4]\\s*(?<d>\\d{1,2})\\s*[\u65e5\u53f7\uc77c]");
    private static final Pattern VIETNAMESE =
            whole("(?i)(?:ng\u00e0y )?(?<d>\\d{1,2}) th\u00e1ng (?<m>\\d{1,2}),? (?:n\u0103m )?(?<y>\\d{4})");

    private static final Pattern DAY_FIRST = whole("(?<d>\\d{1,2})" + DateParts.ORDINAL + DateParts.OF
            + "[\\s/-]*(?<name>" + DateParts.WORD + ")" + DateParts.OF + ",?[\\s/-]*(?<y>\\d{4})");
    private static final Pattern MONTH_FIRST =
            whole("(?<name>" + DateParts.WORD + ")\\s*(?<d>\\d{1,2})" + DateParts.ORDINAL + "\\s*,?\\s+(?<y>\\d{4})");
    private static final Pattern YEAR_MONTH_DAY = whole(
            "(?<y>\\d{4})(?:[.,]| m\\.)?[\\s-]+(?<name>" + DateParts.WORD + ")[\\s-]+(?<d>\\d{1,2})(?:\\.| d\\.)?");

    /** Latvian. */
    private static final Pattern YEAR_DAY_MONTH =
            whole("(?<y>\\d{4})\\. gada (?<d>\\d{1,2})\\. (?<name>" + DateParts.WORD + ")");

    private WrittenDay() {}

    /**
     * Reads a day.
     *
     * @return nothing where it is in none of the forms of a day
     * @throws IllegalArgumentException where it is no day of the calendar, or can mean two
     */
    static Optional<PartialDate> read(String dated) {
        Matcher form = YEAR_LAST.matcher(dated);
        if (form.matches()) {
            return Optional.of(eitherWay(form));
        }
        for (Pattern digits :
                List.of(YEAR_FIRST, COMPACT, IDEOGRAPHS, YEAR_FIRST_SPACED, DAY_FIRST_SPACED, VIETNAMESE)) {
            form = digits.matcher(dated);
            if (form.matches()) {
                return Optional.of(day(form, number(form, "m"), number(form, "d")));
            }
        }
        for (Pattern words : List.of(DAY_FIRST, MONTH_FIRST, YEAR_MONTH_DAY, YEAR_DAY_MONTH)) {
            form = words.matcher(dated);
            if (form.matches()) {
                return Optional.of(day(form, month(form), number(form, "d")));
            }
        }
        return Optional.empty();
    }

    private static int month(Matcher form) {
        return MonthNames.roman(form.group("name")).orElseGet(() -> DateParts.monthNamed(form));
    }

    /** Two numbers before the year: one of them has to be too large for a month, or they are the same. */
    private static PartialDate eitherWay(Matcher form) {
        int a = number(form, "a");
        int b = number(form, "b");
        if (a <= 12 && b <= 12 && a != b) {
            throw new IllegalArgumentException("can mean two days: which number is the month?");
        }
        return a > 12 ? day(form, b, a) : day(form, a, b);
    }

    private static PartialDate day(Matcher form, int month, int day) {
        try {
            LocalDate date = LocalDate.of(DateParts.year(form), month, day);
            return PartialDate.parse(date + WrittenTime.of(form));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no day of the calendar", e);
        }
    }

    private static Pattern whole(String date) {
        return Pattern.compile(date + "(?:" + OFFSET_OF_DAY
                + "|(?:\\s*[T,]\\s*|\\s+[-\u2013|]\\s+|\\s+)(?:(?:at|um|\u00e0|\u0432|\u043e|o|alle|ore|\u00e0s|a las|kl\\.)\\s+)?"
                + WrittenTime.PATTERN + ")?\\s*");
    }
}
