package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.asked;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks through all pages of a list of claims. */
final class SearchPages {

    private SearchPages() {}

    /** The ids on all pages; between two pages something is done. */
    static List<String> walked(Runnable between, String... list) {
        JsonPath page = page(list);
        List<String> ids = new ArrayList<>(page.getList("items.id"));
        while (page.get("nextCursor") != null) {
            between.run();
            page = page(with(list, "cursor", page.getString("nextCursor")));
            ids.addAll(page.getList("items.id"));
        }
        return ids;
    }

    static List<String> walked(String... list) {
        return walked(() -> {}, list);
    }

    static JsonPath page(String... list) {
        return asked(list).then().statusCode(200).extract().jsonPath();
    }

    static String[] with(String[] list, String... more) {
        return Stream.of(list, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
