package io.claimtrail.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records a speaker by itself, through the API. */
public final class SpeakerBuilder {

    private final Map<String, Object> speaker = new LinkedHashMap<>();

    private SpeakerBuilder(String name) {
        speaker.put("name", name);
    }

    /** A speaker whom no other test has. */
    public static SpeakerBuilder aSpeaker() {
        return new SpeakerBuilder(ClaimBuilder.unique("Speaker"));
    }

    public static SpeakerBuilder aSpeaker(String name) {
        return new SpeakerBuilder(name);
    }

    public SpeakerBuilder alias(String... names) {
        return with("aliases", List.of(names));
    }

    public SpeakerBuilder with(String property, Object value) {
        speaker.put(property, value);
        return this;
    }

    public Map<String, Object> body() {
        return speaker;
    }

    /** Sends it and gives back whatever is answered. */
    public Response sent() {
        return given().contentType("application/json").body(speaker).post("/v1/speakers");
    }

    /** Records it and gives back the speaker as answered. */
    public JsonPath recorded() {
        return sent().then().statusCode(201).extract().jsonPath();
    }

    /** Records it and gives back its id. */
    public String id() {
        return Answers.idOfNew(sent());
    }

    /** Makes one speaker the holder of another, and gives back whatever is answered. */
    public static Response link(String speaker, String holder) {
        return given().contentType("application/json")
                .body(Map.of("speaker", holder))
                .put("/v1/speakers/{id}/holder", speaker);
    }

    /** Takes such a link back. */
    public static Response separate(String speaker) {
        return given().delete("/v1/speakers/{id}/holder", speaker);
    }
}
