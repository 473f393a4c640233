package io.claimtrail.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates are read where they can mean one thing only. */
class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2016-02-29 | 2016-02-29
                    2020-5-6 | 2020-05-06
                    15-9-2020 | 2020-09-15
                    9/15/2020 | 2020-09-15
                    12/12/2020 | 2020-12-12
                    20200506 | 2020-05-06
                    2022-09-30 11:42:10 | 2022-09-30
                    2020-06-22T12:26:08+5:30 | 2020-06-22T12:26:08+05:30
                    2020-03-27T10:46:13+0200 | 2020-03-27T10:46:13+02:00
                    2022-05-24T00:00:00Z | 2022-05-24
                    Aug. 30, 2012 | 2012-08-30
                    Sept. 6, 2012 | 2012-09-06
                    11 June  2013 | 2013-06-11
                    4th of July, 2016 | 2016-07-04
                    Sat, 07 Nov 2020 | 2020-11-07
                    Mon, 09 Nov 2020 18:42:22 UTC +00:00 | 2020-11-09T18:42:22+00:00
                    stated on March 3, 2016 in a forum on May 4, 2016 | 2016-03-03
                    6 de octubre de 2022 | 2022-10-06
                    1er janvier 2020 | 2020-01-01
                    22 июня 2020 г. | 2020-06-22
                    16 जून 2020 | 2020-06-16
                    ٢٢ يونيو ٢٠٢٠ | 2020-06-22
                    2020年5月6日 | 2020-05-06
                    October 2022 | 2022-10
                    2022 | 2022""")
    void readsWhatCanMeanOneThing(String written, String meant) {
        assertEquals(meant, WrittenDate.read(written).text());
    }

    /** "listopad" is October in Croatian and November in Polish. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/04/2016",
                "1-10-2020",
                "05.04.2016",
                "4/30/16",
                "listopad 2020",
                "31 February 2020",
                "2020-13-05",
                "2  023-04-14T21:24:00Z",
                "0020-05-06",
                "1400/01/15",
                "۱۴۰۰/۰۱/۱۵",
                "1 mar 1442",
                "",
                " ",
                "yesterday",
                "the execution date of 2013 or 2014",
                "stated on 5/4/2016 in an interview",
                "99/99/9999",
                "2022-01-01T99:00:00Z"
            })
    void refusesWhatCanMeanTwoThingsOrNone(String written) {
        assertThrows(IllegalArgumentException.class, () -> WrittenDate.read(written));
    }
}
