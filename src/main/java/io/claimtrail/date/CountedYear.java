package io.claimtrail.date;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that are counted from another beginning, where the text says from which, and months and days are as everywhere. */
final class CountedYear {

    /** Buddhist era: in Thai, years are counted so unless they are too small for it. */
    private static final Pattern THAI =
            Pattern.compile("(?=.*\\p{IsThai})(.*?)(?:\u0e1e\\.\u0e28\\. ?)?(?<!\\d)(2[4-6]\\d{2})(?!\\d)(.*)");

    private static final int BUDDHIST = 543;

    /** Before it, the year began in April. */
    private static final int FIRST_FROM_JANUARY = 2484;

    /** Years of Japanese eras, and those of the Republic of China, with the month; the first year has a name. */
    private static final Pattern ERA = Pattern.compile(
            "(\u4ee4\u548c|\u5e73\u6210|\u662d\u548c|\u5927\u6b63|\u4e2d\u83ef\u6c11\u570b|\u6c11[\u570b\u56fd]) ?(\\d{1,3}|\u5143)(?= ?\u5e74 ?(\\d{1,2})?)");

    /** The year before the first one, and the first month that is all in the era. */
    private record Era(int before, int month) {}

    private static final Map<String, Era> JAPANESE = Map.of(
            "\u4ee4\u548c", new Era(2018, 5),
            "\u5e73\u6210", new Era(1988, 2),
            "\u662d\u548c", new Era(1925, 13),
            "\u5927\u6b63", new Era(1911, 8));

    private static final Era REPUBLIC = new Era(1911, 1);

    private CountedYear() {}

    /** A text with its year as it is in the common era; the text itself where its year is such. */
    static String inCommonEra(String text) {
        Matcher thai = THAI.matcher(text);
        if (thai.matches()) {
            int year = Integer.parseInt(thai.group(2));
            if (year < FIRST_FROM_JANUARY) {
                throw new IllegalArgumentException("has a year that began in April");
            }
            return thai.group(1) + (year - BUDDHIST) + thai.group(3);
        }
        return ERA.matcher(text)
                .replaceFirst(each -> Integer.toString(commonEra(each.group(1), each.group(2), each.group(3))));
    }

    private static int commonEra(String name, String year, String month) {
        Era era = JAPANESE.getOrDefault(name, REPUBLIC);
        int counted = year.equals("\u5143") ? 1 : Integer.parseInt(year);
        boolean begun = counted > 1 || counted == 1 && month != null && Integer.parseInt(month) >= era.month();
        if (!begun) {
            throw new IllegalArgumentException("is no day of its era");
        }
        return era.before() + counted;
    }
}
