package io.claimtrail.date;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weekday that stands before a written date or behind it, with or without an article.
 *
 * @param named what it means, in one language or another; none where there is no weekday
 * @param date what is left of the text
 */
record WrittenWeekday(Set<DayOfWeek> named, String date) {

    private static final String WORD = "[\\p{L}\\p{M}]+\\.?(?:-[\\p{L}\\p{M}]+)?";
    private static final Pattern BEFORE = Pattern.compile("^(" + WORD + ")\\s*,?\\s+(?=.*\\d{4})");
    private static final Pattern BEHIND =
            Pattern.compile("(?<=\\d{4}|\\d-\\d{2}|[\u65e5\u53f7\uc77c])(?:, ?| ?\\()(" + WORD + ")\\)?(?=$| )");

    /** What says "on the" before a day. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)^(?:on the|on|the|le|el|il|o dia|el d\u00eda|am|den) (?=.*\\d{4})");

    /** Weekdays in short that say "after", "until" or "about" in another language. */
    private static final Set<String> PREPOSITIONS = Set.of("c", "ca", "do", "po", "to", "za");

    /** Takes the weekday and the articles from a date. */
    static WrittenWeekday of(String text) {
        String bare = ARTICLE.matcher(text).replaceFirst("");
        Matcher before = BEFORE.matcher(bare);
        if (before.find() && !isPreposition(before)) {
            Set<DayOfWeek> named = MonthNames.weekdays(before.group(1));
            if (!named.isEmpty()) {
                String date = bare.substring(before.end());
                return new WrittenWeekday(named, ARTICLE.matcher(date).replaceFirst(""));
            }
        }
        Matcher behind = BEHIND.matcher(bare);
        Set<DayOfWeek> named = behind.find() ? MonthNames.weekdays(behind.group(1)) : Set.of();
        return new WrittenWeekday(
                named, named.isEmpty() ? bare : bare.substring(0, behind.start()) + bare.substring(behind.end()));
    }

    /**
     * Makes sure that a day falls on the weekday.
     *
     * @throws IllegalArgumentException where it does not
     */
    void check(PartialDate read) {
        boolean isDay = read.earliest().equals(read.latest());
        if (isDay && !named.isEmpty() && !named.contains(read.earliest().getDayOfWeek())) {
            throw new IllegalArgumentException("names a weekday that the day does not fall on");
        }
    }

    /** A comma tells that a weekday is meant. */
    private static boolean isPreposition(Matcher weekday) {
        return PREPOSITIONS.contains(weekday.group(1).toLowerCase(Locale.ROOT).replace(".", ""))
                && weekday.group().indexOf(',') < 0;
    }
}
