package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.asked;
import static io.claimtrail.testsupport.Answers.ids;
import static io.claimtrail.testsupport.Answers.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks through all pages of a list of claims. */
final class ClaimPages {

    private ClaimPages() {}

    /** The ids on all pages; between two pages something is done. */
    static List<String> walked(Runnable between, String... list) {
        JsonNode page = page(list);
        List<String> ids = new ArrayList<>(ids(page));
        while (page.hasNonNull("nextCursor")) {
            between.run();
            page = page(with(list, "cursor", page.get("nextCursor").asText()));
            ids.addAll(ids(page));
        }
        return ids;
    }

    static List<String> walked(String... list) {
        return walked(() -> {}, list);
    }

    static JsonNode page(String... list) {
        return json(asked(list).then().statusCode(200).extract().response());
    }

    static String[] with(String[] list, String... more) {
        return Stream.of(list, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
