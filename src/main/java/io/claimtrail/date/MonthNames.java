package io.claimtrail.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months and weekdays in many languages, whole and shortened, from CLDR by way of ICU. */
final class MonthNames {

    /** Those that fact-checks are found in. */
    static final List<String> LANGUAGES = List.of(
            "en", "en-GB", "es", "pt", "fr", "de", "it", "nl", "pl", "ru", "uk", "be", "tr", "ar", "ar-LB", "ar-DZ",
            "ar-MA", "hi", "bn", "ur", "ta", "te", "ml", "mr", "gu", "pa", "id", "ms", "ca", "gl", "ro", "el", "bg",
            "sr", "hr", "sk", "cs", "hu", "sv", "da", "nb", "is", "fi", "et", "lv", "lt", "he", "fa", "sw", "vi", "th",
            "ka", "hy", "az", "kk", "ja", "zh", "ko");

    private static final int AMBIGUOUS = 0;
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

    /** As months are written between a day and a year: {@code 6.V.2021}. */
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Set<DayOfWeek>> WEEKDAYS = new HashMap<>();

    static {
        MONTHS.put("sept", 9);
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols =
                    new DateFormatSymbols(GregorianCalendar.class, ULocale.forLanguageTag(language));
            for (int context : CONTEXTS) {
                for (int width : WIDTHS) {
                    String[] months = symbols.getMonths(context, width);
                    for (int month = 1; month <= 12; month++) {
                        note(months[month - 1], month);
                    }
                    String[] weekdays = symbols.getWeekdays(context, width);
                    // ICU counts from Sunday, 1.
                    for (int weekday = 1; weekday <= 7; weekday++) {
                        WEEKDAYS.computeIfAbsent(key(weekdays[weekday]), word -> EnumSet.noneOf(DayOfWeek.class))
                                .add(DayOfWeek.SUNDAY.plus(weekday - 1L));
                    }
                }
            }
        }
        // What is a month in one language and a weekday in another is no weekday.
        WEEKDAYS.keySet().removeAll(MONTHS.keySet());
        WEEKDAYS.remove("");
    }

    private MonthNames() {}

    /** The month from 1 to 12 that a word means; nothing where it is none, or another one in another language. */
    static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.getOrDefault(key(word), MONTHS.get(withoutHebrewIn(key(word)))))
                .filter(month -> month != AMBIGUOUS);
    }

    /** The month that a Roman number means; nothing where it is none. */
    static Optional<Integer> roman(String number) {
        return Optional.of(ROMAN.indexOf(number.replace(".", "")) + 1).filter(month -> month > 0);
    }

    /** "In", which is a part of the word. */
    private static String withoutHebrewIn(String word) {
        return word.startsWith("\u05d1") ? word.substring(1) : word;
    }

    /** The weekdays that a word means, in one language or another; none where it is none. */
    static Set<DayOfWeek> weekdays(String word) {
        return WEEKDAYS.getOrDefault(key(word), Set.of());
    }

    private static void note(String name, int month) {
        if (key(name).chars().anyMatch(Character::isLetter)) {
            MONTHS.merge(key(name), month, (one, other) -> one.equals(other) ? one : Integer.valueOf(AMBIGUOUS));
        }
    }

    private static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .strip();
    }
}
