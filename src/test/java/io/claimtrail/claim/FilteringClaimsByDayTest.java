package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.claim.FoundClaims.refused;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class FilteringClaimsByDayTest {

    private final String speaker = unique("Speaker");

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-10,    2022-10,    2022-10,    true",
                "2022-10,    2022,       2022,       true",
                "2022-10,    2022-10-15, 2022-10-15, false",
                "2022-10,    2022-10-01, 2022-10-31, true",
                "2022-10,    2022-10-01, 2022-10-30, false",
                "2022-10,    2022-10-02, 2022-10-31, false",
                "2022-10,    2022-09,    2022-11,    true",
                "2022-10,    2022-11,    -,          false",
                "2022-10,    -,          2022-09,    false",
                "2022-10,    2022-10,    -,          true",
                "2022-10,    -,          2022-10,    true",
                "2022-10-15, 2022-10-15, 2022-10-15, true",
                "2022-10-15, 2022-10,    2022-10,    true",
                "2022-10-15, 2022,       2022,       true",
                "2022-10-15, 2022-10-16, -,          false",
                "2022-10-15, -,          2022-10-14, false",
                "2022,       2022,       2022,       true",
                "2022,       2022-01,    2022-12,    true",
                "2022,       2022-02,    -,          false",
                "2022,       -,          2022-11,    false",
                "2022,       2021,       2023,       true",
                "2022,       2023,       -,          false",
                "2024-02,    2024-02-01, 2024-02-29, true",
                "2023-02,    2023-02-01, 2023-02-28, true",
                "2022-10-15T23:30:00-05:00, 2022-10-15, 2022-10-15, true",
                "2022-10-15T23:30:00-05:00, 2022-10-16, -,          false",
                "0001,       0001,       0001,       true",
                "2022,       0001,       9999,       true"
            })
    void claimLiesInARangeWhereAllDaysItCanMeanDo(String saidOn, String from, String to, boolean isFound) {
        String id = aClaim().saidBy(speaker).on(saidOn).id();
        List<String> parameters = new ArrayList<>(List.of("speaker", speaker));
        if (from != null) {
            parameters.addAll(List.of("saidFrom", from));
        }
        if (to != null) {
            parameters.addAll(List.of("saidTo", to));
        }
        assertEquals(isFound ? List.of(id) : List.of(), found(parameters.toArray(String[]::new)));
    }

    @Test
    void recordingLiesInTheDayMonthAndYearInUtc() {
        JsonPath claim = aClaim().saidBy(speaker).recorded();
        LocalDate day = OffsetDateTime.parse(claim.getString("recordedAt"))
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
        List<String> id = List.of(claim.getString("id"));
        for (String within : List.of(day + "", (day + "").substring(0, 7), (day + "").substring(0, 4))) {
            assertEquals(id, found("speaker", speaker, "recordedFrom", within, "recordedTo", within), within);
        }
        assertEquals(id, found("speaker", speaker, "recordedFrom", "0001", "recordedTo", "9999"));
        assertEquals(List.of(), found("speaker", speaker, "recordedFrom", day.plusDays(1) + ""));
        assertEquals(List.of(), found("speaker", speaker, "recordedTo", day.minusDays(1) + ""));
    }

    @Test
    void rangeTurnedRoundIs400() {
        refused("saidTo", "saidFrom", "2022-10-16", "saidTo", "2022-10-15");
        refused("saidTo", "saidFrom", "2023", "saidTo", "2022");
        refused("recordedTo", "recordedFrom", "2022-10", "recordedTo", "2022-09");
    }

    @Test
    void claimsSortByDayWithMonthsAndYearsAtTheirBeginning() {
        String day = said("2022-10-15");
        String year = said("2022");
        String month = said("2022-10");
        String first = said("2022-10-01");
        String earlier = said("2021-12-31");
        List<String> ascending = List.of(earlier, year, month, first, day);
        assertEquals(ascending, found("speaker", speaker, "sort", "saidOn"));
        List<String> descending = List.of(day, first, month, year, earlier);
        assertEquals(descending, found("speaker", speaker, "sort", "-saidOn"));
        assertEquals(descending, found("speaker", speaker));
    }

    @Test
    void claimsSortByRecording() {
        String first = said("2022");
        String second = said("2021");
        String third = said("2023");
        assertEquals(List.of(first, second, third), found("speaker", speaker, "sort", "recordedAt"));
        assertEquals(List.of(third, second, first), found("speaker", speaker, "sort", "-recordedAt"));
    }

    @Test
    void claimsOfSourcesPublishedAfterTheDayAreLeftOut() {
        String before =
                aClaim().saidBy(speaker).source("publishedOn", "2022-09-30").id();
        aClaim().saidBy(speaker).source("publishedOn", "2022-10-01").id();
        String within =
                aClaim().saidBy(speaker).source("publishedOn", "2022-09").id();
        aClaim().saidBy(speaker).source("publishedOn", "2022").id();
        assertEquals(List.of(within, before), found("speaker", speaker, "asOf", "2022-09-30"));
        assertEquals(List.of(), found("speaker", speaker, "asOf", "2022-09-29"));
        assertEquals(List.of(), found("speaker", speaker, "asOf", "0001-01-01"));
        assertEquals(4, found("speaker", speaker, "asOf", "9999-12-31").size());
    }

    @ParameterizedTest
    @CsvSource({"+10000-01-01", "+999999999-12-31", "-0001-01-01", "-999999999-01-01", "0000-01-01"})
    void dayOutsideTheCalendarIs400(String day) {
        refused("asOf", "asOf", day);
        refused("saidFrom", "saidFrom", day);
        refused("recordedTo", "recordedTo", day);
    }

    private String said(String saidOn) {
        return aClaim().saidBy(speaker).on(saidOn).id();
    }
}
