package io.claimtrail.cache;

import static io.claimtrail.testsupport.Answers.ids;
import static io.claimtrail.testsupport.Answers.json;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.isA;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads without a key may get what was answered before, and must not be able to tell. */
@HttpTest
class CachedReadsTest {

    private static final int OFTEN = 8;
    private static final List<String> OF_ONE_REQUEST =
            List.of("X-Request-Id", "RateLimit", "RateLimit-Policy", "Date", "content-length", "connection");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/claims/{id}",
                "/v1/claims/{id}/trail",
                "/v1/claims/{id}/trail?asOf=2022-09-30",
                "/v1/claims/{id}/evidence",
                "/v1/claims?limit=1",
                "/v1/claims?speaker=nobody-of-this-name",
                "/v1/claims/{id}/history",
                "/v1/claims/{id}/corrections",
                "/v1/speakers?limit=2"
            })
    void theSameIsAnsweredWithTheSame(String template) {
        String path = template.replace("{id}", aClaim().id());
        Response first = reader().get(path);
        double before = answersFrom("cache");
        List<Response> later =
                IntStream.range(0, OFTEN).mapToObj(each -> reader().get(path)).toList();
        assertTrue(answersFrom("cache") > before, "none came from the cache");
        for (Response each : later) {
            assertEquals(200, each.statusCode());
            assertEquals(first.asString(), each.asString());
            assertEquals(headers(first), headers(each));
        }
    }

    @Test
    void whoHasItIsToldSo() {
        String path = "/v1/claims/" + aClaim().id();
        String tag = reader().get(path).header("ETag");
        for (int i = 0; i < OFTEN; i++) {
            reader().header("If-None-Match", "W/\"other\", W/" + tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(equalTo(""));
            reader().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void whatIsChangedShowsAtOnce() {
        JsonPath claim = aClaim().recorded();
        String path = "/v1/claims/" + claim.getString("id");
        String speaker = "/v1/speakers/" + claim.getString("speaker.id");
        for (int i = 0; i < OFTEN; i++) {
            String statement = unique("In plain words");
            change(path, "statement", statement).then().statusCode(200);
            askedOften(path).body("statement", equalTo(statement));
            // It stands in the claim, and is no part of its row.
            String name = unique("Speaker");
            change(speaker, "name", name).then().statusCode(200);
            askedOften(path).body("speaker.name", equalTo(name));
        }
    }

    @Test
    void evidenceShowsAtOnceWhereverItCounts() {
        String speaker = unique("Speaker");
        String claim = aClaim().saidBy(speaker).id();
        String list = "/v1/claims?status=CONTRADICTED&speaker=" + speaker.replace(" ", "+");
        reader().get(list);
        askedOften(list).body("items.size()", equalTo(0));
        String evidence = evidence("CONTRADICTS", claim).id();
        askedOften(list).body("items[0].id", equalTo(claim));
        withdraw("/v1/evidence/" + evidence).then().statusCode(204);
        askedOften(list).body("items.size()", equalTo(0));
    }

    @Test
    void correctionsShowAtOnce() {
        String path = "/v1/claims/" + aClaim().id() + "/corrections";
        askedOften(path).body("items.size()", equalTo(0));
        String correction = given().contentType("application/json")
                .body(Map.of("problem", "The day is wrong"))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        change(correction, "state", "ACCEPTED").then().statusCode(200);
        askedOften(path).body("items.size()", equalTo(1));
    }

    @Test
    void whatIsSearchedIsFoundAtOnce() {
        String word = uniqueWord();
        String search = "/v1/claims?q=" + word;
        askedOften(search).body("items.size()", equalTo(0));
        for (int i = 1; i <= OFTEN; i++) {
            String id = aClaim().saying(unique("They spoke of " + word)).id();
            assertTrue(ids(json(reader().get(search))).contains(id), "not found at once");
            assertEquals(i, ids(json(reader().get(search))).size());
        }
    }

    @Test
    void whatIsWithdrawnIsGone() {
        String path = "/v1/claims/" + aClaim().id();
        askedOften(path);
        withdraw(path).then().statusCode(204);
        for (int i = 0; i < OFTEN; i++) {
            reader().get(path).then().statusCode(410);
        }
    }

    @Test
    void anotherRepresentationIsAnotherAnswer() {
        String path = "/v1/claims/" + aClaim().id();
        for (int i = 0; i < OFTEN; i++) {
            reader().accept("application/json")
                    .get(path)
                    .then()
                    .contentType("application/json")
                    .header("Vary", "Accept");
            reader().accept("application/ld+json")
                    .get(path)
                    .then()
                    .contentType("application/ld+json")
                    .header("Vary", "Accept");
            reader().accept("text/html").get(path).then().statusCode(406);
        }
    }

    @Test
    void whatDependsOnMoreOfTheRequestIsMadeAnew() {
        String path = "/v1/claims/" + aClaim().id() + "/annotations/";
        String minimal = "return=representation;include=\"http://www.w3.org/ns/ldp#PreferMinimalContainer\"";
        for (int i = 0; i < OFTEN; i++) {
            reader().get(path).then().header("Vary", containsString("Prefer")).body("first", isA(Map.class));
            reader().header("Prefer", minimal)
                    .get(path)
                    .then()
                    .header("Vary", containsString("Prefer"))
                    .body("first", not(isA(Map.class)));
        }
    }

    @Test
    void aBadKeyIsRefusedWhateverIsKept() {
        String path = "/v1/claims/" + aClaim().id();
        askedOften(path);
        reader().header("X-API-Key", "not-a-key-of-anybody").get(path).then().statusCode(401);
        reader().header("Authorization", "Bearer not-a-key-of-anybody")
                .get(path)
                .then()
                .statusCode(401);
    }

    @Test
    void linksNameTheHostThatWasAsked() {
        String path = "/v1/claims/" + aClaim().id();
        for (int i = 0; i < OFTEN; i++) {
            for (String host : List.of("claims.example", "facts.example")) {
                String document = reader().header("Host", host)
                        .accept("application/ld+json")
                        .get(path)
                        .asString();
                assertTrue(document.contains("http://" + host + path), document);
            }
        }
    }

    @Test
    void everyAnswerCountsForTheLimit() {
        String path = "/v1/claims/" + aClaim().id();
        for (int i = 0; i < OFTEN; i++) {
            reader().get(path).then().header("RateLimit", matchesRegex("\"address\";r=\\d+;t=\\d+"));
        }
    }

    @Test
    void metricsNameTheOperation() {
        String claim = aClaim().id();
        askedOften("/v1/claims/" + claim);
        given().get("/q/metrics").then().body(not(containsString(claim)));
    }

    /** What a writer has been told is never taken back to a reader, whichever way he asks. */
    @Test
    void nobodyReadsWhatWasBeforeAnAcknowledgedChange() throws Exception {
        String path = "/v1/claims/" + aClaim().with("statement", "0").id();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        AtomicBoolean over = new AtomicBoolean();
        int[] acknowledged = {0};
        Callable<Void> reading = () -> {
            while (!over.get()) {
                int known;
                synchronized (acknowledged) {
                    known = acknowledged[0];
                }
                int read = Integer.parseInt(
                        json(reader().get(path)).get("statement").asText());
                assertTrue(read >= known, read + " was read after " + known);
            }
            return null;
        };
        List<Future<Void>> results =
                IntStream.range(0, 4).mapToObj(each -> readers.submit(reading)).toList();
        for (int i = 1; i <= 2 * OFTEN; i++) {
            change(path, "statement", Integer.toString(i)).then().statusCode(200);
            synchronized (acknowledged) {
                acknowledged[0] = i;
            }
        }
        over.set(true);
        readers.shutdown();
        for (Future<Void> each : results) {
            each.get();
        }
    }

    private static RequestSpecification reader() {
        return given().noFiltersOfType(AdminKey.class);
    }

    /** The answer of the last of three requests: the first is noted, the second kept, the third may be sent what was kept. */
    private static ValidatableResponse askedOften(String path) {
        reader().get(path);
        reader().get(path);
        return reader().get(path).then();
    }

    private static Map<String, List<String>> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(each -> OF_ONE_REQUEST.stream().noneMatch(each.getName()::equalsIgnoreCase))
                .collect(Collectors.groupingBy(
                        each -> each.getName().toLowerCase(Locale.ROOT),
                        Collectors.flatMapping(
                                each -> Arrays.stream(each.getValue().split(", *")), Collectors.toList())));
    }

    private static double answersFrom(String source) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("claimtrail_cache_answers_total{from=\"" + source))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
