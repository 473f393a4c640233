package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.Contract;
import io.claimtrail.testsupport.PackagedServer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone meets who opens a fresh server in a browser and clicks. */
class SwaggerUiIT {

    private static PackagedServer server;
    private static Chromium chromium;

    /** One page for most of the tests, because a browser takes seconds to load it. */
    private static SwaggerUi docs;

    private SwaggerUi ui;

    @BeforeAll
    static void start() throws Exception {
        server = PackagedServer.startedOn(PackagedServer.freshData());
        chromium = new Chromium();
        docs = openWithKey("/docs/");
        docs.foldTags();
        // The demo corpus has everything that is listed but keys and imports.
        make("/v1/admin/keys", Map.of("name", "Somebody", "role", "READER"));
        make("/v1/watches", Map.of("name", "Everything", "filter", Map.of()));
        make("/v1/webhooks", Map.of("url", "https://hooks.example/", "filter", Map.of("topic", List.of("Nothing"))));
        make("/v1/claims/" + claimOfMakei() + "/corrections", Map.of("problem", "He said so a day later"));
        make("/v1/admin/backup", Map.of());
        server.request()
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202);
    }

    private static void make(String path, Map<String, Object> body) {
        server.request().body(body).post(path).then().statusCode(201);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertEquals(List.of(), ui.complaints());
        if (ui == docs) {
            ui.foldTags();
        } else {
            ui.close();
        }
    }

    @Test
    void frontPageShowsTheContractAndFindsMakeisClaimsAtOneClick() {
        open("/");
        assertTrue(ui.url().endsWith("/docs/#/Claims/listClaims"), ui.url());
        assertTrue(ui.title().contains("Claimtrail"), ui.title());
        assertShowsTheContractInItsOrder();
        SwaggerUi.Operation first = ui.operation("listClaims");
        assertEquals(
                List.of("--", "UNASSESSED", "CORROBORATED", "CONTRADICTED", "DISPUTED", "QUALIFIED"),
                first.choices("status"));
        SwaggerUi.Answer answer = first.execute();
        ui.screenshot("list-claims");
        assertEquals("200", answer.status());
        assertTrue(answer.body().contains("Vladimir Makei"), answer::body);
        assertTrue(answer.body().contains("Not a single (Russian) soldier"), answer::body);
        assertTrue(answer.body().contains("CONTRADICTED"), answer::body);
    }

    private void assertShowsTheContractInItsOrder() {
        List<String> tags = new ArrayList<>();
        Contract.committed()
                .root()
                .get("tags")
                .forEach(tag -> tags.add(tag.get("name").asText()));
        assertEquals(tags, ui.tags());
        assertEquals("listClaims", ui.operations().get(0));
        assertEquals(
                operations()
                        .map(each -> each.path("operationId").asText())
                        .sorted()
                        .toList(),
                ui.operations().stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("firstReads")
    void firstReadOfEveryTagAnswersAtOneClick(String operation) {
        SwaggerUi.Answer answer = opened(operation).execute();
        assertEquals("200", answer.status(), answer::body);
        assertFalse(answer.body().contains("\"items\": []"), answer::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"getClaim", "getTrail", "listAppearances", "listClaimEvidence", "listRelations"})
    void readOfAClaimAnswersOnceItsIdIsFilledIn(String operation) {
        SwaggerUi.Answer answer = opened(operation).fill("path", claimOfMakei()).execute();
        ui.screenshot(operation);
        assertEquals("200", answer.status(), answer::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recordClaim", "recordArticle", "recordSpeaker", "recordPublisher", "recordTopic"})
    void exampleOfARecordingIsRecordedAtOneClick(String operation) {
        SwaggerUi.Answer answer = opened(operation).execute();
        ui.screenshot(operation);
        assertEquals("201", answer.status(), answer::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recordEvidence", "recordAppearance"})
    void exampleOfALinkIsRecordedOnceTheClaimIsFilledIn(String operation) {
        String claim = server.request().body(aClaim().body()).post("/v1/claims").path("id");
        SwaggerUi.Answer answer = opened(operation).fill("path", claim).execute();
        assertEquals("201", answer.status(), answer::body);
    }

    @Test
    void keyLetsOneRecordOnceTheAuthorizeButtonHasIt() {
        ui = chromium.open("http://localhost:" + server.port() + "/docs/#/Topics/recordTopic");
        SwaggerUi.Operation recordTopic = ui.operation("recordTopic");
        recordTopic.replaceBody("{\"name\": \"%s\"}".formatted(unique("Topic")));
        assertEquals("401", recordTopic.execute().status());
        // The browser tells of it by itself.
        ui.complaints().removeIf(complaint -> complaint.contains("401"));
        ui.authorize(AdminKey.SECRET);
        ui.screenshot("authorized");
        assertEquals("201", recordTopic.execute().status());
    }

    /** What an operation needs before it can be sent is marked; the browser sends nothing until it stands there. */
    @Test
    void missingIdIsAskedFor() {
        SwaggerUi.Operation getSpeaker = opened("getSpeaker");
        getSpeaker.send();
        getSpeaker.awaitMissing("path");
    }

    /** The first list of each tag that needs no more than a click: for all of them, the browser would take a minute more. */
    static Stream<String> firstReads() {
        Map<String, String> lists = new LinkedHashMap<>();
        operations()
                .filter(each -> each.path("operationId").asText().startsWith("list"))
                .filter(each -> each.findValues("in").stream()
                        .noneMatch(in -> in.asText().equals("path")))
                .forEach(each -> lists.putIfAbsent(
                        each.path("tags").path(0).asText(),
                        each.path("operationId").asText()));
        return lists.values().stream();
    }

    private static String tagOf(String operation) {
        return operations()
                .filter(each -> each.path("operationId").asText().equals(operation))
                .map(each -> each.path("tags").path(0).asText())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> operations() {
        return Contract.committed().operations().stream().map(Contract.Operation::node);
    }

    private SwaggerUi open(String path) {
        ui = openWithKey(path);
        return ui;
    }

    private static SwaggerUi openWithKey(String path) {
        return chromium.open("http://localhost:" + server.port() + path, Map.of(AdminKey.HEADER, AdminKey.SECRET));
    }

    /** Opens one operation on the page that the tests share. */
    private SwaggerUi.Operation opened(String operation) {
        ui = docs;
        return ui.opened(tagOf(operation), operation);
    }

    private static String claimOfMakei() {
        return server.request()
                .get("/v1/claims?speaker=Makei&limit=1&sort=saidOn")
                .path("items[0].id");
    }
}
