package io.claimtrail.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Records an article by itself, through the API. */
public final class ArticleBuilder {

    private final Map<String, Object> article = new LinkedHashMap<>();

    private ArticleBuilder() {
        article.put("url", ClaimBuilder.uniqueUrl());
        article.put("publishedOn", "2022-10-15");
    }

    public static ArticleBuilder anArticle() {
        return new ArticleBuilder();
    }

    public ArticleBuilder at(String url) {
        return with("url", url);
    }

    /** Sets any property; null leaves it out. */
    public ArticleBuilder with(String property, Object value) {
        if (value == null) {
            article.remove(property);
        } else {
            article.put(property, value);
        }
        return this;
    }

    public Map<String, Object> body() {
        return article;
    }

    /** Sends it and gives back whatever is answered. */
    public Response sent() {
        return given().contentType("application/json").body(article).post("/v1/articles");
    }

    /** Records it and gives back the article as answered. */
    public JsonPath recorded() {
        return sent().then().statusCode(201).extract().jsonPath();
    }

    /** Records it and gives back its id. */
    public String id() {
        return Answers.idOfNew(sent());
    }
}
