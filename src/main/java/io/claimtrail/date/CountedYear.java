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

    /** Years of Japanese eras, and those of the Republic of China; the first one has a name. */
    private static final Pattern ERA = Pattern.compile(
            "(\u4ee4\u548c|\u5e73\u6210|\u662d\u548c|\u5927\u6b63|\u4e2d\u83ef\u6c11\u570b|\u6c11[\u570b\u56fd]) ?(\\d{1,3}|\u5143)(?= ?\u5e74)");

    private static final Map<String, Integer> BEFORE_THE_FIRST = Map.of(
            "\u4ee4\u548c", 2018,
            "\u5e73\u6210", 1988,
            "\u662d\u548c", 1925,
            "\u5927\u6b63", 1911);

    /** That of the Republic of China. */
    private static final int REPUBLIC = 1911;

    private CountedYear() {}

    /** A text with its year as it is in the common era; the text itself where its year is such. */
    static String inCommonEra(String text) {
        Matcher thai = THAI.matcher(text);
        if (thai.matches()) {
            return thai.group(1) + (Integer.parseInt(thai.group(2)) - BUDDHIST) + thai.group(3);
        }
        return ERA.matcher(text).replaceFirst(each -> Integer.toString(commonEra(each.group(1), each.group(2))));
    }

    private static int commonEra(String era, String year) {
        int counted = year.equals("\u5143") ? 1 : Integer.parseInt(year);
        return BEFORE_THE_FIRST.getOrDefault(era, REPUBLIC) + counted;
    }
}
