package io.claimtrail.webhook;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.cloudevents.CloudEvent;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks are told what changes, by a receiver that listens for real. */
@HttpTest
class WebhooksTest {

    private static final String PATH = "/v1/webhooks";

    private static final int LOOKS = 1_000;

    private final String speaker = unique("Speaker");

    @Inject
    WebhookQueue queue;

    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = Receiver.started();
    }

    @AfterEach
    void hangUp() {
        receiver.close();
    }

    @Test
    void changesArriveAsSignedEvents() throws Exception {
        JsonPath webhook = made(Map.of("speaker", List.of(speaker)));
        String claim = aClaim().saidBy(speaker).id();
        Receiver.Received received = next("io.claimtrail.claim.recorded");
        received.requireSignedBy(webhook.getString("secret"));
        assertEquals("application/cloudevents+json; charset=utf-8", received.header("Content-Type"));
        CloudEvent event = received.event();
        assertEquals("/v1/claims/" + claim, event.getSubject());
        assertEquals(received.data().getLong("position"), Long.parseLong((String) event.getExtension("sequence")));
        assertEquals(claim, received.data().getString("claim"));

        String evidence = evidence("CONTRADICTS", claim).recorded().getString("id");
        assertEquals(
                "/v1/evidence/" + evidence,
                next("io.claimtrail.evidence.recorded").event().getSubject());
        withdraw("/v1/evidence/" + evidence);
        assertEquals(
                "Recorded by mistake",
                next("io.claimtrail.evidence.withdrawn").data().getString("reason"));

        JsonPath newest = awaited(
                () -> deliveries(webhook.getString("id"), Map.of("state", "DELIVERED", "limit", 1)),
                shown -> "io.claimtrail.evidence.withdrawn".equals(shown.getString("items[0].type")));
        assertEquals(204, newest.getInt("items[0].attempts[0].status"));
    }

    @Test
    void otherChangesDoNot() throws Exception {
        made(Map.of("speaker", List.of(speaker), "kind", List.of("EVIDENCE"), "stance", List.of("CONTRADICTS")));
        aClaim().id();
        String claim = aClaim().saidBy(speaker).id();
        evidence("CORROBORATES", claim).recorded();
        String wanted = evidence("CONTRADICTS", claim).recorded().getString("id");
        assertEquals("/v1/evidence/" + wanted, receiver.next().event().getSubject());
        assertTrue(receiver.isQuiet());
    }

    @Test
    void topicsAndClaimsNarrowToo() throws Exception {
        String topic = unique("Topic");
        made(Map.of("topic", List.of(topic), "kind", List.of("CLAIM")));
        String about = aClaim().about(topic).id();
        assertEquals("/v1/claims/" + about, receiver.next().event().getSubject());
        made(Map.of("claim", List.of(about), "kind", List.of("EVIDENCE")));
        String evidence = evidence("MENTIONS", about).recorded().getString("id");
        assertEquals("/v1/evidence/" + evidence, receiver.next().event().getSubject());
    }

    @Test
    void whatIsNotTakenIsSentAgainAndLaterOnesOfTheClaimWait() throws Exception {
        String webhook = made(Map.of("speaker", List.of(speaker), "kind", List.of("CLAIM", "EVIDENCE")))
                .getString("id");
        receiver.answer(503);
        String claim = aClaim().saidBy(speaker).id();
        Receiver.Received first = receiver.next();
        String evidence = evidence("MENTIONS", claim).recorded().getString("id");
        String other = aClaim().saidBy(speaker).id();
        assertEquals("/v1/claims/" + other, receiver.next().event().getSubject());

        JsonPath waiting = awaited(
                () -> deliveries(webhook, Map.of("state", "WAITING")), shown -> shown.getInt("items.size()") == 2);
        String failed = waiting.getString("items[1].id");
        // Nothing is due before the first is sent again: nobody is to be busy with it.
        assertFalse(queue.open().contains(UUID.fromString(webhook)));
        assertEquals(List.of(503), waiting.getList("items[1].attempts.status"));
        assertEquals("not now", waiting.getString("items[1].attempts[0].answer"));
        assertEquals(List.of(), waiting.getList("items[0].attempts"));

        given().post(PATH + "/" + webhook + "/deliveries/" + failed + "/resend")
                .then()
                .statusCode(200);
        Receiver.Received again = receiver.next();
        assertEquals(first.header("webhook-id"), again.header("webhook-id"));
        assertEquals(first.event(), again.event());
        assertEquals("/v1/evidence/" + evidence, receiver.next().event().getSubject());
    }

    @Test
    void pausedOneIsToldLater() throws Exception {
        String webhook = made(Map.of("speaker", List.of(speaker), "kind", List.of("CLAIM")))
                .getString("id");
        change(PATH + "/" + webhook, "state", "PAUSED").then().statusCode(200);
        String claim = aClaim().saidBy(speaker).id();
        change("/v1/claims/" + claim, "statement", "What it comes to").then().statusCode(200);
        assertTrue(receiver.isQuiet());
        change(PATH + "/" + webhook, "state", "ACTIVE").then().statusCode(200);
        assertEquals("io.claimtrail.claim.recorded", receiver.next().event().getType());
        assertEquals("io.claimtrail.claim.changed", receiver.next().event().getType());
    }

    @Test
    void goneReceiverIsCalledNoMore() throws Exception {
        String webhook = made(Map.of("speaker", List.of(speaker))).getString("id");
        receiver.answer(410);
        aClaim().saidBy(speaker).id();
        receiver.next();
        JsonPath shown = awaited(
                () -> read(PATH + "/" + webhook),
                each -> each.getString("state").equals("PAUSED"));
        assertEquals("It answered 410 Gone.", shown.getString("pausedBecause"));
    }

    @Test
    void testTellsWhatIsAnswered() throws Exception {
        JsonPath webhook = made(Map.of("speaker", List.of(speaker)));
        String test = PATH + "/" + webhook.getString("id") + "/test";
        JsonPath done = given().post(test).then().statusCode(200).extract().jsonPath();
        assertEquals("DELIVERED", done.getString("state"));
        Receiver.Received received = receiver.next();
        received.requireSignedBy(webhook.getString("secret"));
        assertEquals("io.claimtrail.test", received.event().getType());

        receiver.answer(302);
        JsonPath redirected = given().post(test).jsonPath();
        assertEquals("FAILED", redirected.getString("state"));
        assertEquals(List.of(302), redirected.getList("attempts.status"));
        receiver.close();
        assertEquals("FAILED", given().post(test).jsonPath().getString("state"));
    }

    @Test
    void bothSecretsSignForADay() throws Exception {
        JsonPath webhook = made(Map.of("speaker", List.of(speaker)));
        String path = PATH + "/" + webhook.getString("id");
        String former = webhook.getString("secret");
        String secret = given().post(path + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("secret");
        assertNotEquals(former, secret);
        given().post(path + "/test");
        Receiver.Received received = receiver.next();
        received.requireSignedBy(secret);
        received.requireSignedBy(former);
        assertThrows(Exception.class, () -> received.requireSignedBy(SigningSecret.make()));
        given().get(path).then().body("secret", nullValue()).body("formerSecretUntil", startsWith("20"));
    }

    @Test
    void watchOrFilterSaysWhat() {
        String watch = given().contentType("application/json")
                .body(Map.of("name", "Mine", "filter", Map.of("speaker", List.of(speaker))))
                .post("/v1/watches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath webhook = sent(Map.of("url", receiver.url(), "watch", watch))
                .then()
                .statusCode(201)
                .body("filter", nullValue())
                .extract()
                .jsonPath();
        assertEquals(watch, webhook.getString("watch"));
        assertProblem(ProblemType.IN_USE, given().delete("/v1/watches/" + watch));
        String path = PATH + "/" + webhook.getString("id");
        change(path, "filter", Map.of()).then().statusCode(200).body("watch", nullValue());
        change(path, "watch", watch).then().statusCode(200).body("filter", nullValue());
        assertProblem(
                ProblemType.INVALID_BODY,
                sent(Map.of("url", receiver.url(), "watch", watch, "filter", Map.of("kind", List.of("CLAIM")))));
        assertProblem(
                ProblemType.INVALID_BODY,
                sent(Map.of("url", receiver.url(), "watch", UUID.randomUUID().toString())));
        given().delete(path).then().statusCode(204);
        assertProblem(ProblemType.NOT_FOUND, given().get(path));
        given().delete("/v1/watches/" + watch).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/hook",
                "http://[::1]/hook",
                "http://169.254.169.254/latest/meta-data",
                "https://10.0.0.1/hook",
                "ftp://hooks.example/",
                "https://user:secret@hooks.example/",
                "hooks.example"
            })
    void urlsThatMustNotBeCalledAreRefused(String url) {
        Response refused = sent(Map.of("url", url));
        assertProblem(ProblemType.INVALID_BODY, refused);
        refused.then().body("errors.pointer", hasItem("/url"));
    }

    private JsonPath made(Map<String, ?> filter) {
        return sent(Map.of("url", receiver.url(), "filter", filter))
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .jsonPath();
    }

    private static Response sent(Map<String, ?> webhook) {
        return given().contentType("application/json")
                .body(new HashMap<>(webhook))
                .post(PATH);
    }

    private static JsonPath deliveries(String webhook, Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get(PATH + "/" + webhook + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What is shown once it is as it should be. */
    private static JsonPath awaited(Supplier<JsonPath> read, Predicate<JsonPath> done) throws InterruptedException {
        JsonPath shown = read.get();
        for (int i = 0; i < LOOKS && !done.test(shown); i++) {
            Thread.sleep(20);
            shown = read.get();
        }
        assertTrue(done.test(shown), shown::prettify);
        return shown;
    }

    /** The next event of a type; others may come before. */
    private Receiver.Received next(String type) throws InterruptedException {
        Receiver.Received received = receiver.next();
        while (!received.event().getType().equals(type)) {
            received = receiver.next();
        }
        return received;
    }
}
