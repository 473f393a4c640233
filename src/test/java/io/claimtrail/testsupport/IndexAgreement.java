package io.claimtrail.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.claim.Status;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whether the index of a server says what its database says. All claims there have {@value #EVERYWHERE} in their quotes, and
 * one of two further words, which writers change.
 */
public final class IndexAgreement {

    /** In every quote. */
    public static final String EVERYWHERE = "zebra";

    /** In every quote one of these. */
    public static final List<String> EITHER = List.of("giraffe", "elephant");

    private final PackagedServer server;

    private IndexAgreement(PackagedServer server) {
        this.server = server;
    }

    /** Fails where the two differ in which claims there are, in their words, or in their status. */
    public static void check(PackagedServer server) {
        IndexAgreement agreement = new IndexAgreement(server);
        agreement.assertSame(Map.of(), Map.of("q", EVERYWHERE), claim -> true);
        for (String word : EITHER) {
            agreement.assertSame(Map.of(), Map.of("q", word, "in", "quote"), claim -> claim.contains(word));
        }
        for (Status status : Status.values()) {
            Map<String, String> filter = Map.of("status", status.name());
            agreement.assertSame(filter, Map.of("q", EVERYWHERE, "status", status.name()), claim -> true);
        }
    }

    private void assertSame(Map<String, String> listed, Map<String, String> searched, Predicate<String> quotes) {
        assertEquals(idsOf(listed, quotes), idsOf(searched, quote -> true), searched::toString);
    }

    private Set<String> idsOf(Map<String, String> parameters, Predicate<String> quotes) {
        Set<String> ids = new TreeSet<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    server.request().queryParam("limit", 200).queryParams(parameters);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/claims")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, Object>>getList("items").stream()
                    .filter(claim -> quotes.test((String) claim.get("quote")))
                    .forEach(claim -> ids.add((String) claim.get("id")));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return ids;
    }
}
