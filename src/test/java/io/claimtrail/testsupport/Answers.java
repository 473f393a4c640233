package io.claimtrail.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what is asked for most. REST Assured takes each path for a program in Groovy, which it compiles every time: that was half
 * of what the tests did.
 */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** The document that an answer is. */
    public static JsonNode json(Response answer) {
        return json(answer.asString());
    }

    /** The document that a text is. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of what was recorded just now. */
    public static String idOfNew(Response answer) {
        return json(answer.then().statusCode(201).extract().response())
                .get("id")
                .asText();
    }

    /** The ids on a page, in its order. */
    public static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
