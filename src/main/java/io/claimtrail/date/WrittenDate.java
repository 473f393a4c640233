package io.claimtrail.date;

import java.text.Normalizer;
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

    /** What feeds put before a date that something was said on. */
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)^(?:stated|said|posted|published|made|claimed|aired|spoken)(?:\\s+on|:)\\s+");

    /** A time in front of a date in words says nothing of the day. */
    private static final Pattern TIME_FIRST = Pattern.compile(
            "^\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?| Uhr)?(?: [A-Z]{1,4}T)?,? (?:on )?(?=.*\\p{L}.*\\d{4}$)");

    /** What part of a month or year is meant makes it no other month or year. */
    private static final Pattern PART = Pattern.compile(
            "(?i)^(?:early|mid|late|(?:the )?(?:beginning|start|middle|end) of|anfang|mitte|ende|d\u00e9but|mi|fin|"
                    + "(?:a )?(?:principios|mediados|finales) de|(?:the )?(?:spring|autumn|fall)(?: of)?)(?: |-)(?=\\P{Nd}*\\d{4}$)");

    /** A quarter is no month, but in one year. */
    private static final Pattern QUARTER = Pattern.compile("^Q[1-4]\\s*(?=\\d{4}$)|(?<=^\\d{4})[\\s-]*Q[1-4]$");

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
        return parse(without(TIME_FIRST, without(PART, without(QUARTER, without(YEAR_IN_WORDS, usual)))));
    }

    private static String without(Pattern part, String text) {
        return part.matcher(text).replaceFirst("");
    }

    /** What follows the date is left aside: where and to whom something was said. */
    private static PartialDate afterLeadIn(String text) {
        Matcher date = Pattern.compile("^(?:" + DateParts.WORD + "\\s+\\d{1,2}" + DateParts.ORDINAL
                        + "\\s*,?\\s+\\d{4}|\\d{1,2}" + DateParts.ORDINAL + "\\s+" + DateParts.WORD
                        + "\\s+\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4})(?![\\d\u2013-])")
                .matcher(text);
        if (!date.find()) {
            throw new IllegalArgumentException("is no date");
        }
        return parse(date.group());
    }

    private static PartialDate parse(String text) {
        WrittenWeekday weekday = WrittenWeekday.of(text);
        PartialDate date = WrittenDay.read(weekday.date()).orElseGet(() -> WrittenMonth.read(weekday.date()));
        weekday.check(date);
        return date;
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
}
