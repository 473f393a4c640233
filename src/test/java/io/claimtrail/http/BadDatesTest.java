package io.claimtrail.http;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no date, and what nobody can have said yet. */
@HttpTest
@AnyDatabase
class BadDatesTest {

    /** Where a day begins first. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2022",
                "2022-02-30",
                "2021-02-29",
                "2022-13",
                "2022-00",
                "2022-01-00",
                "22-2-2022",
                "16.02.2022",
                "2022/02/16",
                "20220216",
                "22",
                "02022",
                "-2022",
                "0000",
                "2022-02-16T10:30",
                "2022-02-16T25:00Z",
                "2022-02-16 10:30Z",
                "2022-02-16T10:30+19:00",
                "２０２２",
                "yesterday"
            })
    void whatIsNoDateIsRefusedInBodiesAndInQueries(String date) {
        assertRefused(aClaim().on(date).sent());
        assertProblem(
                        ProblemType.INVALID_PARAMETER,
                        given().queryParam("saidFrom", date).get("/v1/claims"))
                .body("errors.parameter", contains("saidFrom"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-10", "2024-02-29", "2022-02-16T10:30:00+03:00", "2022-02-16T10:30Z", "0001"})
    void everyFormOfADateIsKept(String date) {
        aClaim().on(date).sent().then().statusCode(201).body("saidOn", equalTo(date));
    }

    @Test
    void todayMayBeSaidWhereverTheDayHasBegun() {
        String today = LocalDate.now(EASTERNMOST).toString();
        aClaim().on(today).sent().then().statusCode(201);
        aClaim().on(today + "T00:00:00+14:00").sent().then().statusCode(201);
        aClaim().on(Year.now(EASTERNMOST).toString()).sent().then().statusCode(201);
        aClaim().on(YearMonth.now(EASTERNMOST).toString()).sent().then().statusCode(201);
    }

    @Test
    void whatHasBegunNowhereIsRefused() {
        // The day after next, so that midnight between the request and its answer changes nothing.
        for (String future : List.of(
                LocalDate.now(EASTERNMOST).plusDays(2).toString(),
                YearMonth.now(EASTERNMOST).plusMonths(2).toString(),
                Year.now(EASTERNMOST).plusYears(2).toString(),
                "9999",
                "9999-12",
                "9999-12-31",
                "9999-12-31T23:59:59Z")) {
            assertRefused(aClaim().on(future).sent());
            assertProblem(
                            ProblemType.INVALID_BODY,
                            aClaim().source("publishedOn", future).sent())
                    .body("errors.pointer", contains("/source/publishedOn"));
        }
    }

    @Test
    void dateThatIsNoTextIsRefused() {
        assertRefused(aClaim().with("saidOn", 2022).sent());
        assertRefused(aClaim().with("saidOn", List.of(2022, 2, 16)).sent());
        assertRefused(aClaim().with("saidOn", null).sent());
    }

    private static void assertRefused(Response answer) {
        assertProblem(ProblemType.INVALID_BODY, answer).body("errors.pointer", contains("/saidOn"));
    }
}
