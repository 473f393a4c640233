package io.claimtrail.date;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates the way that people and programs write them: in words of many languages, with the day or the month first,
 * with a time, an offset or a weekday. A date is read only where it can mean one day, and as a month or year where that is
 * all it tells. Where the day and the month could be each other, or the century is left out, it is refused: a date that is
 * missing can be asked for, a wrong one cannot be seen.
 */
public final class WrittenDate {

    private static final int LONGEST = 200;
    private static final int EARLIEST_YEAR = 1000;

    /** Years of the calendars that count from the Hijra and are in use, back to the first newspapers: 1834 and later. */
    private static final int ELSEWHERE_FROM = 1250;

    private static final int ELSEWHERE_TO = 1500;

    /** What feeds put before a date that something was said on. */
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)^(?:stated|said|posted|published|made|claimed|aired|spoken)(?:\\s+on|:)\\s+");

    /** A time in front of a date in words says nothing of the day. */
    private static final Pattern TIME_FIRST = Pattern.compile(
            "^\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?| Uhr)?(?: [A-Z]{1,4}T)?,? (?:on )?(?=.*\\p{L}.*\\d{4}$)");

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
    private static final Pattern IDEOGRAPHS_MONTH =
            Pattern.compile("(?<y>\\d{4})\\s*[\u5e74\ub144]\\s*(?<m>\\d{1,2})\\s*[\u6708\uc6d4]");

    private static final Pattern VIETNAMESE =
            whole("(?i)(?:ng\u00e0y )?(?<d>\\d{1,2}) th\u00e1ng (?<m>\\d{1,2}),? (?:n\u0103m )?(?<y>\\d{4})");

    /** Shortened, a month of Thai has two points; in the Arabic of the Levant, four months have two words. */
    private static final String WORD =
            "(?:(?:[\u0e01-\u0e2e]{1,3}\\.){2}|[\\p{L}\\p{M}]+(?:\u2019[\\p{L}\\p{M}]+)?\\.?)"
                    + "(?: \u0627\u0644(?:\u0623\u0648\u0644|\u062b\u0627\u0646\u064a))?";

    private static final String ORDINAL = "(?:st|nd|rd|th|er|re|\u00ba|\u00aa|o|e|\\.)?";
    private static final String OF = "(?:\\s+(?:de|del|di|of|do|da)\\b)?";

    private static final Pattern DAY_FIRST =
            whole("(?<d>\\d{1,2})" + ORDINAL + OF + "[\\s/-]*(?<name>" + WORD + ")" + OF + ",?[\\s/-]*(?<y>\\d{4})");
    private static final Pattern MONTH_FIRST =
            whole("(?<name>" + WORD + ")\\s*(?<d>\\d{1,2})" + ORDINAL + "\\s*,?\\s+(?<y>\\d{4})");
    private static final Pattern YEAR_MONTH_DAY =
            whole("(?<y>\\d{4})(?:[.,]| m\\.)?[\\s-]+(?<name>" + WORD + ")[\\s-]+(?<d>\\d{1,2})(?:\\.| d\\.)?");

    /** Latvian. */
    private static final Pattern YEAR_DAY_MONTH = whole("(?<y>\\d{4})\\. gada (?<d>\\d{1,2})\\. (?<name>" + WORD + ")");

    private static final String DAYS = "(?<first>\\d{1,2})" + ORDINAL
            + "\\s?(?:[-\u2013\u2014&/+]|(?<= )(?:and|to|und|bis|y|et|e|i|\u0438)(?= ))\\s?(?<last>\\d{1,2})" + ORDINAL;

    private static final Pattern MONTH_ALONE = Pattern.compile("(?<name>" + WORD + ")" + OF + "[\\s,/-]*(?<y>\\d{4})");

    /** Of several days in a month, the month is sure. */
    private static final List<Pattern> SEVERAL_DAYS = List.of(
            Pattern.compile(DAYS + OF + "\\s+(?<name>" + WORD + ")" + OF + ",?\\s+(?<y>\\d{4})"),
            Pattern.compile("(?<name>" + WORD + ")\\s+" + DAYS + ",?\\s+(?<y>\\d{4})"));

    /** ISO 8601, 4.4. */
    private static final Pattern INTERVAL =
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<first>\\d{2})/\\k<y>-\\k<m>-(?<last>\\d{2})");

    private static final Pattern MONTH_YEAR = Pattern.compile("(?<m>\\d{1,2})[-/.](?<y>\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(?:Q[1-4]\\s*(?<a>\\d{4})|(?<b>\\d{4})[\\s-]*Q[1-4])");

    /** What part of a month or year is meant makes it no other month or year. */
    private static final Pattern PART = Pattern.compile(
            "(?i)^(?:early|mid|late|(?:the )?(?:beginning|start|middle|end) of|anfang|mitte|ende|d\u00e9but|mi|fin|"
                    + "(?:a )?(?:principios|mediados|finales) de|(?:the )?(?:spring|autumn|fall)(?: of)?)(?: |-)(?=\\P{Nd}*\\d{4}$)");

    private static final Pattern PARTIAL = Pattern.compile("(?<y>\\d{4})(?:[-/](?<m>\\d{1,2}))?");
    /** "Year" after its number, in Slavic languages. */
    private static final Pattern YEAR_IN_WORDS = Pattern.compile(
            "(?i)(?<=\\b\\d{4})\\s?(?:\u0433|\u0433\u043e\u0434|\u0433\u043e\u0434\u0430|\u0440|\u0440\u0456\u043a|\u0440\u043e\u043a\u0443|r|rok|roku)\\b\\.?(?=$|[\\s,])");

    private WrittenDate() {}

    /**
     * Reads a date.
     *
     * @param written in any of the usual forms
     * @return the day, with its time where an offset says what that means; or the month or year alone
     * @throws IllegalArgumentException with a reason for the person who sent it, where it is no date or more than one
     */
    public static PartialDate read(String written) {
        String text = tidy(written);
        if (text.isEmpty() || text.length() > LONGEST && !LEAD_IN.matcher(text).find()) {
            throw new IllegalArgumentException("is no date");
        }
        String usual = IsoForm.extended(CountedYear.inCommonEra(text));
        Matcher lead = LEAD_IN.matcher(usual);
        if (lead.find()) {
            return afterLeadIn(usual.substring(lead.end()));
        }
        return parse(without(TIME_FIRST, without(PART, without(YEAR_IN_WORDS, usual))));
    }

    private static String without(Pattern part, String text) {
        return part.matcher(text).replaceFirst("");
    }

    /** What follows the date is left aside: where and to whom something was said. */
    private static PartialDate afterLeadIn(String text) {
        Matcher date = Pattern.compile(
                        "^(?:" + WORD + "\\s+\\d{1,2}" + ORDINAL + "\\s*,?\\s+\\d{4}|\\d{1,2}" + ORDINAL + "\\s+" + WORD
                                + "\\s+\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4})(?![\\d\u2013-])")
                .matcher(text);
        if (!date.find()) {
            throw new IllegalArgumentException("is no date");
        }
        return parse(date.group());
    }

    private static PartialDate parse(String text) {
        WrittenWeekday weekday = WrittenWeekday.of(text);
        PartialDate date = withoutWeekday(weekday.date());
        weekday.check(date);
        return date;
    }

    private static PartialDate withoutWeekday(String dated) {
        Matcher form = QUARTER.matcher(dated);
        if (form.matches()) {
            return year(form.group("a") == null ? form.group("b") : form.group("a"));
        }
        form = YEAR_FIRST.matcher(dated);
        if (form.matches()) {
            return day(form, number(form, "m"), number(form, "d"));
        }
        form = YEAR_LAST.matcher(dated);
        if (form.matches()) {
            return eitherWay(form);
        }
        for (Pattern digits : List.of(COMPACT, IDEOGRAPHS, YEAR_FIRST_SPACED, DAY_FIRST_SPACED, VIETNAMESE)) {
            form = digits.matcher(dated);
            if (form.matches()) {
                return day(form, number(form, "m"), number(form, "d"));
            }
        }
        for (Pattern words : List.of(DAY_FIRST, MONTH_FIRST, YEAR_MONTH_DAY, YEAR_DAY_MONTH)) {
            form = words.matcher(dated);
            if (form.matches()) {
                int month = MonthNames.roman(form.group("name")).orElseGet(monthNamed(form));
                return day(form, month, number(form, "d"));
            }
        }
        return lessThanADay(dated);
    }

    private static PartialDate lessThanADay(String text) {
        for (Pattern days : SEVERAL_DAYS) {
            Matcher several = days.matcher(text);
            if (several.matches()) {
                return monthOf(several, monthNamed(several).get());
            }
        }
        Matcher form = INTERVAL.matcher(text);
        if (form.matches()) {
            return monthOf(form, number(form, "m"));
        }
        form = MONTH_ALONE.matcher(text);
        if (form.matches()) {
            return month(number(form, "y"), monthNamed(form).get());
        }
        for (Pattern digits : List.of(IDEOGRAPHS_MONTH, MONTH_YEAR)) {
            form = digits.matcher(text);
            if (form.matches()) {
                return month(number(form, "y"), number(form, "m"));
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
            return month(number(form, "y"), number(form, "m"));
        }
        return year(form.group("y"));
    }

    private static PartialDate year(String digits) {
        return PartialDate.parse("%04d".formatted(year(Integer.parseInt(digits))));
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
            LocalDate date = LocalDate.of(year(number(form, "y")), month, day);
            return PartialDate.parse(date + WrittenTime.of(form));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no day of the calendar", e);
        }
    }

    /** The month of several days in it, which go forward. */
    private static PartialDate monthOf(Matcher days, int month) {
        PartialDate whole = month(number(days, "y"), month);
        boolean isForward = number(days, "first") < number(days, "last");
        if (!isForward || number(days, "last") > whole.latest().getDayOfMonth()) {
            throw new IllegalArgumentException("is no day of the calendar");
        }
        return whole;
    }

    private static PartialDate month(int year, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("is no month of the calendar");
        }
        return PartialDate.parse("%04d-%02d".formatted(year(year), month));
    }

    private static Supplier<Integer> monthNamed(Matcher form) {
        return () -> MonthNames.month(form.group("name"))
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "has a word that is no month in a language known here, or several months in several languages"));
    }

    private static int year(int year) {
        if (year < EARLIEST_YEAR) {
            throw new IllegalArgumentException("has no year that can be meant");
        }
        if (year >= ELSEWHERE_FROM && year < ELSEWHERE_TO) {
            throw new IllegalArgumentException(
                    "has a year that may be of another calendar, such as the Persian or the Hijri");
        }
        return year;
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }

    /** Digits of every script as ASCII, white space as single spaces. */
    private static String tidy(String written) {
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(written, Normalizer.Form.NFKC).codePoints().forEach(each -> {
            int digit = Character.isDigit(each) ? Character.digit(each, 10) : -1;
            if (digit >= 0) {
                text.append(digit);
            } else if (!isMark(each)) {
                text.appendCodePoint(each);
            }
        });
        return text.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Marks that turn the direction of writing, and show nothing. */
    private static boolean isMark(int character) {
        return character == 0x200e || character == 0x200f || character == 0x061c;
    }

    private static Pattern whole(String date) {
        return Pattern.compile(date + "(?:" + OFFSET_OF_DAY
                + "|(?:\\s*[T,]\\s*|\\s+[-\u2013|]\\s+|\\s+)(?:(?:at|um|\u00e0|\u0432|\u043e|o|alle|ore|\u00e0s|a las|kl\\.)\\s+)?"
                + WrittenTime.PATTERN + ")?\\s*");
    }
}
