package io.claimtrail.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Makes a claim through the API. What a test does not name is its own: another speaker, quote and source each time. */
public final class ClaimBuilder {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private final Map<String, Object> claim = new LinkedHashMap<>();
    private final Map<String, Object> source = new LinkedHashMap<>();

    private ClaimBuilder() {
        claim.put("speaker", Map.of("name", unique("Speaker")));
        claim.put("saidOn", "2022-02-16");
        claim.put("quote", unique("A quote that nobody else said"));
        source.put("url", uniqueUrl());
        source.put("publishedOn", "2022-02-16");
        claim.put("source", source);
    }

    public static ClaimBuilder aClaim() {
        return new ClaimBuilder();
    }

    /** A text that no other test has. */
    public static String unique(String start) {
        return start + " " + letters(NEXT.incrementAndGet());
    }

    /** A number in letters alone, which make one word. */
    private static String letters(long number) {
        return Long.toString(number, 26)
                .chars()
                .map(each -> Character.isDigit(each) ? each - '0' + 'q' : each)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A word that no other test has, nor any that could be taken for it by a typing error. */
    public static String uniqueWord() {
        return ThreadLocalRandom.current()
                .ints(16, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The URL of a page on a site that no other test has. */
    public static String uniqueUrl() {
        return "https://site-" + letters(NEXT.incrementAndGet()) + ".example/article";
    }

    public ClaimBuilder saidBy(String name) {
        return with("speaker", Map.of("name", name));
    }

    public ClaimBuilder on(String saidOn) {
        return with("saidOn", saidOn);
    }

    public ClaimBuilder saying(String quote) {
        return with("quote", quote);
    }

    public ClaimBuilder about(String... topics) {
        return with("topics", new ArrayList<>(List.of(topics)));
    }

    public ClaimBuilder publishedAt(String url) {
        source.put("url", url);
        return this;
    }

    /** Sets a property of the source. */
    public ClaimBuilder source(String property, Object value) {
        source.put(property, value);
        return this;
    }

    /** Sets any property; null leaves it out. */
    public ClaimBuilder with(String property, Object value) {
        if (value == null) {
            claim.remove(property);
        } else {
            claim.put(property, value);
        }
        return this;
    }

    public Map<String, Object> body() {
        return claim;
    }

    /** Sends it and gives back whatever is answered. */
    public Response sent() {
        return given().contentType("application/json").body(claim).post("/v1/claims");
    }

    /** Records it and gives back the claim as answered. */
    public JsonPath recorded() {
        return sent().then().statusCode(201).extract().jsonPath();
    }

    /** Records it and gives back its id. */
    public String id() {
        return Answers.idOfNew(sent());
    }
}
