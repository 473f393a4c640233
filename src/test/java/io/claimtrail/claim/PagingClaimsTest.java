package io.claimtrail.claim;

import static io.claimtrail.claim.ClaimPages.walked;
import static io.claimtrail.claim.ClaimPages.with;
import static io.claimtrail.claim.FoundClaims.asked;
import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.claim.FoundClaims.refused;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages follow each other without gap or repetition, many of one day among them. */
@HttpTest
class PagingClaimsTest {

    private static final List<String> DAYS =
            List.of("2022-10-15", "2022-10", "2022-10-01", "2022-10-15", "2022", "2022-10-15", "2021-05-05");

    private final String word = unique("w").replace(" ", "");
    private final String speaker = "Speaker " + word;
    private List<String> recorded;

    @BeforeEach
    void recordSeveralOfOneDay() {
        recorded = DAYS.stream().map(this::said).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"saidOn", "-saidOn", "recordedAt", "-recordedAt"})
    void pagesOfAnySizeMakeUpTheList(String sort) {
        List<String> all = found("speaker", speaker, "sort", sort);
        assertEquals(recorded.stream().sorted().toList(), all.stream().sorted().toList());
        for (int limit = 1; limit <= recorded.size() + 1; limit++) {
            assertEquals(all, walked("speaker", speaker, "sort", sort, "limit", "" + limit), sort + limit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"saidOn", "-saidOn", "recordedAt", "-recordedAt"})
    void nothingIsSkippedOrRepeatedWhileOthersAreRecorded(String sort) {
        List<String> before = found("speaker", speaker, "sort", sort);
        List<String> walked = new ArrayList<>(walked(this::recordOnce, "speaker", speaker, "sort", sort, "limit", "2"));
        assertEquals(walked.size(), walked.stream().distinct().count());
        walked.retainAll(before);
        assertEquals(before, walked);
    }

    @Test
    void nothingIsSkippedOrRepeatedWhileTheLastOneSeenIsWithdrawn() {
        List<String> all = found("speaker", speaker);
        JsonPath first = asked("speaker", speaker, "limit", "3").jsonPath();
        withdraw("/v1/claims/" + all.get(2)).then().statusCode(204);
        assertEquals(
                all.subList(3, 7), found("speaker", speaker, "limit", "9", "cursor", first.getString("nextCursor")));
    }

    @Test
    void pagesOverSeveralSpeakersAndFiltersMakeUpTheList() {
        String other = unique("Other");
        aClaim().saidBy(other).on("2022-10-15").id();
        String[] list = {"speaker", speaker, "speaker", other, "quoteType", "VERBATIM", "q", "a quote"};
        assertEquals(found(list), walked(with(list, "limit", "2")));
        assertEquals(8, found(list).size());
    }

    @Test
    void wholeListIsCountedOnRequestOnEveryPage() {
        asked("speaker", speaker).then().body("total", nullValue());
        asked("speaker", speaker, "count", "false").then().body("total", nullValue());
        JsonPath first =
                asked("speaker", speaker, "limit", "3", "count", "true").jsonPath();
        assertEquals(7, first.getInt("total"));
        asked("speaker", speaker, "limit", "3", "count", "true", "cursor", first.getString("nextCursor"))
                .then()
                .body("total", equalTo(7))
                .body("items", hasSize(3));
        asked("speaker", unique("Nobody"), "count", "true").then().body("total", equalTo(0));
    }

    @Test
    void lastPageLeadsNowhere() {
        asked("speaker", speaker, "limit", "7")
                .then()
                .statusCode(200)
                .header("Link", nullValue())
                .body("nextCursor", nullValue())
                .body("items", hasSize(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a quote", "A&quote=+%20%", "ä“{x}”\u00A0🎈", "a/b?c#d;e", "<>|\\^`\"'"})
    void linkToTheNextPageCanBeFollowed(String words) {
        List<String> quoted = Stream.of("1", "2", "3")
                .map(n -> aClaim().saidBy(speaker)
                        .saying(n + " " + words + " of " + word)
                        .id())
                .toList();
        List<String> walked = new ArrayList<>();
        Response page = asked("q", words + " of " + word, "limit", "1", "sort", "recordedAt", "count", "true");
        while (true) {
            page.then().statusCode(200).body("total", equalTo(3));
            walked.addAll(page.path("items.id"));
            String link = page.header("Link");
            if (link == null) {
                break;
            }
            assertEquals("rel=\"next\"", link.replaceFirst("^<[^>]*>; ", ""));
            page = given().urlEncodingEnabled(false).get(link.replaceFirst("^<([^>]*)>.*", "$1"));
        }
        assertEquals(quoted, walked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "abc", "1.5", "", " 5", "+5", "٣", "99999999999999999999", "1e2", "null"})
    void badLimitIs400(String limit) {
        refused("limit", "limit", limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "200"})
    void limitsFromOneToTwoHundredAreTaken(String limit) {
        asked("speaker", speaker, "limit", limit).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", ""})
    void badCountIs400(String count) {
        refused("count", "count", count);
    }

    private String said(String day) {
        return aClaim().saidBy(speaker).on(day).id();
    }

    private void recordOnce() {
        if (found("speaker", speaker).size() < 12) {
            List.of("2022-10-15", "2020").forEach(this::said);
        }
    }
}
