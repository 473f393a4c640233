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
                    2022 | 2022
                    12/2021 | 2021-12
                    4.2021 | 2021-04
                    2021. március 13. | 2021-03-13
                    2021. 3. 4. | 2021-03-04
                    2021-Mar-04 | 2021-03-04
                    ngày 4 tháng 3 năm 2021 | 2021-03-04
                    13.04.2021 14:30 Uhr | 2021-04-13
                    13.04.2021, 14.30 Uhr | 2021-04-13
                    13 Février 2021 à 18h30 | 2021-02-13
                    Thu Mar 04 2021 10:00:00 GMT+0100 (CET) | 2021-03-04T10:00:00+01:00
                    2021-05-06Z | 2021-05-06
                    2021-05-06+02:00 | 2021-05-06
                    2021-05-06T07:08:09Z[UTC] | 2021-05-06T07:08:09Z
                    2021-05-06T07:08:09+02:00[Europe/Paris] | 2021-05-06T07:08:09+02:00
                    early March 2021 | 2021-03
                    Ende März 2021 | 2021-03
                    the end of 2021 | 2021
                    Q1 2021 | 2021
                    2021-Q4 | 2021
                    jeudi 4 mars 2021 | 2021-03-04
                    dim. 7 mars 2021 | 2021-03-07
                    segunda-feira, 3 de maio de 2021 | 2021-05-03
                    Montag, den 3. Mai 2021 | 2021-05-03
                    le lundi 3 mai 2021 | 2021-05-03
                    on 3 May 2021 | 2021-05-03
                    3 May 2021 (Monday) | 2021-05-03
                    3 May 2021, Monday | 2021-05-03
                    2021-05-03 (Mon) | 2021-05-03
                    2021年5月6日(木) | 2021-05-06
                    3 maja 2021 r. | 2021-05-03
                    3 мая 2021 года | 2021-05-03
                    22 июня 2020 г. в 14:30 | 2020-06-22
                    май 2021 г. | 2021-05
                    2021 год | 2021
                    1. 5. 2021 | 2021-05-01
                    3 dez 2021 | 2021-12-03
                    Do, 6. Mai 2021 | 2021-05-06
                    2021-W18-4 | 2021-05-06
                    2021-126 | 2021-05-06
                    20210506T101112Z | 2021-05-06T10:11:12Z
                    20210506T1011+02:00 | 2021-05-06T10:11:00+02:00
                    6.V.2021 | 2021-05-06
                    06/mai/2021 | 2021-05-06
                    2021, May 6 | 2021-05-06
                    May 6th, 2021 at 5pm ET | 2021-05-06
                    6 May 2021 - 10:00 | 2021-05-06
                    10:11, 6 May 2021 | 2021-05-06
                    Published: 6 May 2021 | 2021-05-06
                    6 พฤษภาคม 2564 | 2021-05-06
                    6 พ.ค. 2564 | 2021-05-06
                    6 พฤษภาคม 2021 | 2021-05-06
                    said on 6 พฤษภาคม 2564 | 2021-05-06
                    令和3年5月6日 | 2021-05-06
                    昭和64年1月7日 | 1989-01-07
                    令和元年5月1日 | 2019-05-01
                    民國110年5月6日 | 2021-05-06
                    6 أيار 2021 | 2021-05-06
                    6 تشرين الأول 2021 | 2021-10-06
                    6 جويلية 2021 | 2021-07-06
                    6 במאי 2021 | 2021-05-06
                    6. maí 2021 | 2021-05-06
                    2021 m. gegužės 6 d. | 2021-05-06
                    2021. gada 6. maijs | 2021-05-06
                    6–8 May 2021 | 2021-05
                    May 6-8, 2021 | 2021-05
                    6 i 7 maja 2021 | 2021-05
                    2021-05-06/2021-05-08 | 2021-05
                    maio/2021 | 2021-05
                    Spring 2021 | 2021""")
    void readsWhatCanMeanOneThing(String written, String meant) {
        assertEquals(meant, WrittenDate.read(written).text());
    }

    /** "listopad" is October in Croatian and November in Polish. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/04/2016",
                "1-10-2020",
                "summer 2021",
                "28 - 2 March 2020",
                "15-31 April 2020",
                "March 30-2, 2020",
                "2021-02-25/2021-02-30",
                "15 มกราคม 2475",
                "令和0年3月1日",
                "令和元年1月5日",
                "昭和元年1月5日",
                "winter 2021",
                "X 2021",
                "6.XIII.2021",
                "2021-366",
                "2021-W54-1",
                "28 April - 3 May 2021",
                "2021-05-06/2021-06-08",
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
                "13/2021",
                "2009/10",
                "po 3 maja 2021",
                "do maja 2021",
                "to 6 May 2021",
                "ca. 6 May 2021",
                "za 2021",
                "said on 3 May 2021-2022",
                "Friday, 4 March 2021",
                "3 May 2021 (Tuesday)",
                "3 May 2021, Tuesday",
                "3 May 2021 (evening)",
                "on 05/04/2016",
                "1.5.2021",
                "early 4 March 2021 or so",
                "2021-05-06T24:00:00Z",
                "2021-05-06T10:00:00+99:00",
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
