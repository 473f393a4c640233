package io.claimtrail.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Links an article to a claim as evidence, through the API. */
public final class EvidenceBuilder {

    private final String claim;
    private final Map<String, Object> evidence = new LinkedHashMap<>();
    private final Map<String, Object> article = new LinkedHashMap<>();

    private EvidenceBuilder(String claim, String stance) {
        this.claim = claim;
        article.put("url", ClaimBuilder.uniqueUrl());
        article.put("publishedOn", "2022-10-15");
        evidence.put("article", article);
        evidence.put("stance", stance);
        evidence.put("rationale", "Because the article says so.");
    }

    /** Evidence of a stance on the claim with an id. */
    public static EvidenceBuilder evidence(String stance, String claim) {
        return new EvidenceBuilder(claim, stance);
    }

    public EvidenceBuilder at(String url) {
        article.put("url", url);
        return this;
    }

    public EvidenceBuilder publishedOn(String day) {
        return article("publishedOn", day);
    }

    public EvidenceBuilder byAgency(String agency) {
        return article("agency", agency);
    }

    /** Sets a property of the article; null leaves it out. */
    public EvidenceBuilder article(String property, Object value) {
        set(article, property, value);
        return this;
    }

    /** Sets any property; null leaves it out. */
    public EvidenceBuilder with(String property, Object value) {
        set(evidence, property, value);
        return this;
    }

    public Map<String, Object> body() {
        return evidence;
    }

    /** Sends it and gives back whatever is answered. */
    public Response sent() {
        return given().contentType("application/json").body(evidence).post("/v1/claims/{id}/evidence", claim);
    }

    /** Links it and gives back the evidence as answered. */
    public JsonPath recorded() {
        return sent().then().statusCode(201).extract().jsonPath();
    }

    /** Links it and gives back its id. */
    public String id() {
        return Answers.idOfNew(sent());
    }

    private static void set(Map<String, Object> target, String property, Object value) {
        if (value == null) {
            target.remove(property);
        } else {
            target.put(property, value);
        }
    }
}
