package io.claimtrail.factcheck;

import static io.restassured.RestAssured.given;

import io.claimtrail.testsupport.ClaimBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records markup pages through the API. */
public final class PageBuilder {

    static final String PAGES = "/v1alpha1/pages";

    private final Map<String, Object> page = new LinkedHashMap<>();
    private final List<Map<String, Object>> markups = new ArrayList<>();

    /** A page at a URL of its own. */
    public static PageBuilder aPage() {
        PageBuilder builder = new PageBuilder();
        builder.page.put("pageUrl", ClaimBuilder.uniqueUrl());
        builder.page.put("publishDate", "2022-10-15");
        builder.page.put("claimReviewMarkups", builder.markups);
        return builder;
    }

    /** Sets a property of the page; null leaves it out. */
    public PageBuilder with(String property, Object value) {
        set(page, property, value);
        return this;
    }

    /** Adds a review of a claim in these words. */
    public PageBuilder reviewing(String claim, String rating) {
        Map<String, Object> markup = new LinkedHashMap<>();
        markup.put("claimReviewed", claim);
        markup.put("claimDate", "2022-02-16");
        markup.put("claimAuthor", new LinkedHashMap<>(Map.of("name", "Vladimir Makei")));
        markup.put("claimFirstAppearance", "https://news.example/" + claim.hashCode());
        markup.put("rating", new LinkedHashMap<>(Map.of("textualRating", rating)));
        markups.add(markup);
        return this;
    }

    /** Sets a property of the last review; null leaves it out. */
    public PageBuilder review(String property, Object value) {
        set(markups.get(markups.size() - 1), property, value);
        return this;
    }

    public String url() {
        return (String) page.get("pageUrl");
    }

    public Map<String, Object> body() {
        return page;
    }

    public Response sent() {
        return given().contentType("application/json").body(page).post(PAGES);
    }

    /** Records it and gives back the page as answered. */
    public JsonPath recorded() {
        return sent().then().statusCode(200).extract().jsonPath();
    }

    private static void set(Map<String, Object> target, String property, Object value) {
        if (value == null) {
            target.remove(property);
        } else {
            target.put(property, value);
        }
    }
}
