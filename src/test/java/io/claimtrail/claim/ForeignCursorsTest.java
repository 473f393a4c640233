package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.asked;
import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.claim.FoundClaims.refused;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor leads on in the list that gave it out, and in no other. */
@HttpTest
@AnyDatabase
class ForeignCursorsTest {

    private final String speaker = unique("Speaker");
    private List<String> recorded;
    private String cursor;

    @BeforeEach
    void readAPage() {
        recorded =
                List.of(aClaim().saidBy(speaker).id(), aClaim().saidBy(speaker).id());
        cursor = cursorOf("speaker", speaker, "limit", "1");
    }

    @Test
    void limitAndCountMayChangeOnTheWay() {
        assertEquals(
                recorded.subList(0, 1), found("speaker", speaker, "cursor", cursor, "limit", "200", "count", "true"));
        assertEquals(recorded.subList(0, 1), found("speaker", speaker, "cursor", cursor));
    }

    @Test
    void cursorOfAnotherFilterIs400() {
        refused("cursor", "cursor", cursor);
        refused("cursor", "speaker", unique("Another"), "cursor", cursor);
        refused("cursor", "speaker", speaker, "kind", "PROMISE", "cursor", cursor);
        refused("cursor", "speaker", speaker, "asOf", "2022-12-31", "cursor", cursor);
    }

    @Test
    void cursorOfAnotherOrderIs400() {
        for (String sort : List.of("saidOn", "recordedAt", "-recordedAt")) {
            refused("cursor", "speaker", speaker, "sort", sort, "cursor", cursor);
            refused("cursor", "speaker", speaker, "cursor", cursorOf("speaker", speaker, "sort", sort, "limit", "1"));
        }
    }

    @Test
    void cursorOfAnotherListIs400() {
        for (String path : List.of("/v1/topics", "/v1/speakers", "/v1/articles", "/v1/publishers", "/v1/evidence")) {
            given().queryParam("cursor", cursor)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem("cursor"));
        }
        String topics = aTopicsCursor();
        refused("cursor", "cursor", topics);
        for (String below : List.of("/appearances", "/relations", "/evidence")) {
            given().queryParam("cursor", cursor)
                    .get("/v1/claims/" + recorded.get(0) + below)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem("cursor"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "null", "0", "%%%", "eyJpZCI6MX0", "🎈", "../..", "nul\u0000"})
    void rubbishIs400(String forged) {
        refused("cursor", "speaker", speaker, "cursor", forged);
    }

    @Test
    void changedCursorIs400() {
        String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        for (String forged : List.of(
                place + "0",
                place.substring(0, place.length() - 1),
                place.replace("2022-02-16", "2023-02-16"),
                place.replace("2022-02-16", ""),
                "0".repeat(16) + place.substring(16),
                place.substring(0, 16) + UUID.randomUUID() + place.substring(52))) {
            refused("cursor", "speaker", speaker, "cursor", encoded(forged));
        }
        refused("cursor", "speaker", speaker, "cursor", cursor.repeat(40));
    }

    @Test
    void faultsOfTheListAreToldBeforeThoseOfTheCursor() {
        refused("limit", "speaker", speaker, "limit", "0", "cursor", cursor);
    }

    @Test
    void parameterThatIsTakenOnceIs400WhenRepeated() {
        for (String parameter : List.of(
                "limit", "cursor", "count", "sort", "q", "asOf", "saidFrom", "saidTo", "recordedFrom", "recordedTo")) {
            refused(parameter, parameter, "2022-01-01", parameter, "2022-01-01");
        }
    }

    @Test
    void unknownParametersAreNamedTogether() {
        asked("speaker", speaker, "speakers", "x", "page", "2", "sortBy", "y")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("speakers", "page", "sortBy"));
    }

    private static String aTopicsCursor() {
        aClaim().about(unique("One"), unique("Two")).id();
        return given().queryParam("limit", 1).get("/v1/topics").path("nextCursor");
    }

    private static String cursorOf(String... list) {
        return asked(list).path("nextCursor");
    }

    private static String encoded(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }
}
