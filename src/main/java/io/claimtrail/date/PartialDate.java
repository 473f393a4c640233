package io.claimtrail.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date that says how precise it is: ISO 8601-2 (EDTF level 0) {@code 2022-02-16}, {@code 2022-02}, {@code 2022}, or a
 * time of day with its offset, {@code 2022-02-16T10:30:00+03:00}, where the day is the one at that offset.
 *
 * @param text as given
 * @param earliest the first day that it can mean
 * @param latest the last day that it can mean
 */
@Embeddable
@Schema(
        type = SchemaType.STRING,
        pattern = PartialDate.PATTERN,
        maxLength = 40,
        description = "A date as precise as it is known (ISO 8601-2, EDTF level 0): `2022-02-16`, `2022-02`, `2022`, "
                + "or with a time of day `2022-02-16T10:30:00+03:00`.",
        examples = "2022-02-16")
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

    static final String PATTERN =
            "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    private static final int LENGTH_OF_DAY = 10;

    /**
     * Reads a partial date.
     *
     * @throws IllegalArgumentException with a message for the person who sent it
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        if (!SHAPE.matcher(text).matches() || text.startsWith("0000")) {
            throw new IllegalArgumentException("must be a date such as 2022-02-16, 2022-02 or 2022, "
                    + "or have a time with its offset such as 2022-02-16T10:30:00+03:00");
        }
        try {
            return switch (text.length()) {
                case 4 -> ofYear(text);
                case 7 -> ofMonth(text);
                case LENGTH_OF_DAY -> ofDay(text, LocalDate.parse(text));
                default -> ofDay(text, OffsetDateTime.parse(text).toLocalDate());
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no day of the calendar", e);
        }
    }

    /**
     * Reads a single day.
     *
     * @throws IllegalArgumentException with a message for the person who sent it
     */
    public static LocalDate parseDay(String text) {
        if (text.length() != LENGTH_OF_DAY) {
            throw new IllegalArgumentException("must be a day such as 2022-09-30");
        }
        return parse(text).earliest;
    }

    /** Whether even its first day has not begun anywhere on Earth. */
    public boolean isInFuture() {
        return earliest.isAfter(LocalDate.now(ZoneOffset.ofHours(14)));
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    private static PartialDate ofYear(String text) {
        int year = Integer.parseInt(text);
        return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static PartialDate ofMonth(String text) {
        YearMonth month = YearMonth.parse(text);
        return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
    }

    private static PartialDate ofDay(String text, LocalDate day) {
        return new PartialDate(text, day, day);
    }
}
