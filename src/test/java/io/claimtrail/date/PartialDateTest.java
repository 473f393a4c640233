package io.claimtrail.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-02-16,                     2022-02-16, 2022-02-16",
        "2022-02,                        2022-02-01, 2022-02-28",
        "2024-02,                        2024-02-01, 2024-02-29",
        "2022-12,                        2022-12-01, 2022-12-31",
        "2022,                           2022-01-01, 2022-12-31",
        "0001,                           0001-01-01, 0001-12-31",
        "2022-02-16T10:30Z,              2022-02-16, 2022-02-16",
        "2022-02-16T00:30:00+03:00,      2022-02-16, 2022-02-16",
        "2022-02-16T23:59:59.123-11:00,  2022-02-16, 2022-02-16"
    })
    void meansTheDaysFromItsFirstToItsLast(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "22-2-2022",
                "2022-2-16",
                "2022-02-16 ",
                "16.02.2022",
                "2022/02/16",
                "202",
                "20222",
                "0000",
                "-2022",
                "2022-W07",
                "2022-02-16T10",
                "2022-02-16T10:30",
                "2022-02-16T10:30:00",
                "٢٠٢٢",
                "2022-02-16T10:30:00+3",
                "2022~"
            })
    void otherShapesAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-30",
                "2023-02-29",
                "2022-13",
                "2022-00",
                "2022-01-00",
                "2022-04-31",
                "2022-02-16T24:30Z",
                "2022-02-16T10:60Z",
                "2022-02-16T10:30:00+19:00"
            })
    void daysThatTheCalendarLacksAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022",
                "2022-02",
                "2022-02-30",
                "2022-02-16T10:30Z",
                "+10000-01-01",
                "-0001-01-01",
                "0000-01-01",
                "2022-W07-3"
            })
    void whatIsNoSingleDayIsNotTakenForOne(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parseDay(text));
    }

    @Test
    void singleDaysAreReadFromTheFirstToTheLast() {
        assertEquals(LocalDate.of(1, 1, 1), PartialDate.parseDay("0001-01-01"));
        assertEquals(LocalDate.of(9999, 12, 31), PartialDate.parseDay("9999-12-31"));
    }

    @Test
    void aDayIsInTheFutureOnceItHasBegunNowhere() {
        LocalDate latestToday = LocalDate.now(ZoneOffset.ofHours(14));
        assertFalse(PartialDate.parse(latestToday.toString()).isInFuture());
        assertTrue(PartialDate.parse(latestToday.plusDays(2).toString()).isInFuture());
        assertTrue(PartialDate.parse("9999").isInFuture());
    }

    @Test
    void theCurrentYearIsNotInTheFuture() {
        assertFalse(PartialDate.parse(LocalDate.now(ZoneOffset.UTC).toString().substring(0, 4))
                .isInFuture());
    }
}
