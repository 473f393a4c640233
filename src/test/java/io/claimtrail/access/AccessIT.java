package io.claimtrail.access;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.ContractFilter;
import io.claimtrail.testsupport.PackagedServer;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that settings close: it reads to those with keys, knows an identity provider, and counts. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class AccessIT {

    private static final int LIMIT = 40;
    private static final int FAILURES = 12;

    private static LocalIssuer issuer;
    private static Path data;
    private static PackagedServer server;

    @BeforeAll
    static void start() throws Exception {
        issuer = new LocalIssuer();
        data = PackagedServer.freshData().resolve("not-there-yet");
        server = PackagedServer.started(Map.of(
                "CLAIMTRAIL_DATA",
                data.toString(),
                "CLAIMTRAIL_ADMIN_KEY",
                "",
                "CLAIMTRAIL_SUGGEST",
                "false",
                "CLAIMTRAIL_DEMO",
                "false",
                "CLAIMTRAIL_READ",
                "keys",
                "CLAIMTRAIL_OIDC_ISSUER",
                issuer.name(),
                "CLAIMTRAIL_OIDC_AUDIENCE",
                LocalIssuer.AUDIENCE,
                "CLAIMTRAIL_LIMITS_ADDRESS",
                String.valueOf(LIMIT),
                "CLAIMTRAIL_LIMITS_FAILURES",
                String.valueOf(FAILURES),
                "CLAIMTRAIL_CORS_ORIGINS",
                "https://reader.example"));
    }

    @AfterAll
    static void stop() {
        server.close();
        issuer.close();
    }

    @Test
    void firstKeyIsInAFileThatOnlyItsOwnerReads() throws Exception {
        Path file = data.resolve("admin-key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(server.log().contains(file.toString()), server::log);
        assertFalse(server.log().contains(adminKey()), server::log);
        with(adminKey()).get("/v1/admin/keys").then().statusCode(200).body("items[0].name", equalTo("admin"));
    }

    @Test
    void dataAreTheirOwnersAlone() throws Exception {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
    }

    @Test
    void lastAdminKeyStays() {
        String path = "/v1/admin/keys/" + with(adminKey()).get("/v1/admin/keys").path("items[0].id");
        assertProblem(ProblemType.IN_USE, with(adminKey()).delete(path));
        assertProblem(
                ProblemType.IN_USE,
                with(adminKey())
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "*")
                        .body(Map.of("role", "READER"))
                        .patch(path));
        with(adminKey()).get("/v1/admin/keys").then().statusCode(200);
    }

    @Test
    void contributorsAreTrustedWhereTheSettingsSaySo() {
        String contributor = with(adminKey())
                .body(Map.of("name", "Contributor", "role", "CONTRIBUTOR"))
                .post("/v1/admin/keys")
                .path("secret");
        String claim =
                with(contributor).body(aClaim().body()).post("/v1/claims").path("id");
        with(contributor)
                .body(Map.of("article", Map.of("url", uniqueUrl()), "stance", "CONTRADICTS"))
                .post("/v1/claims/" + claim + "/evidence")
                .then()
                .statusCode(201)
                .body("reviewState", equalTo("CONFIRMED"));
    }

    @Test
    void readingTakesAKey() {
        assertProblem(ProblemType.UNAUTHENTICATED, request().get("/v1/claims"))
                .header("WWW-Authenticate", containsString("Bearer"));
        with(adminKey()).get("/v1/claims").then().statusCode(200);
        request()
                .get("/v1alpha1/pages?url=https://a.example/&key=" + adminKey())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/openapi", "/docs/", "/problems/unauthenticated"})
    void whatExplainsItselfStaysPublic(String path) {
        request().get(path).then().statusCode(200);
    }

    @Test
    void tokenOfTheIdentityProviderOpensWhatItsRoleDoes() {
        record("Bearer " + issuer.token()).then().statusCode(201);
        String unheardOf = issuer.signed(
                issuer.claims().claim("roles", List.of("unheard-of")).build());
        assertProblem(ProblemType.FORBIDDEN, record("Bearer " + unheardOf));
        assertProblem(
                ProblemType.FORBIDDEN,
                request().header("Authorization", "Bearer " + unheardOf).get("/v1/claims"));
        String forOthers = issuer.signed(issuer.claims().audience("others").build());
        assertProblem(ProblemType.UNAUTHENTICATED, record("Bearer " + forOthers))
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    @Test
    void pagesOfNamedSitesMayRead() {
        request()
                .header("Origin", "https://reader.example")
                .get("/problems")
                .then()
                .header("Access-Control-Allow-Origin", equalTo("https://reader.example"))
                .header("Access-Control-Allow-Credentials", equalTo(null))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        request()
                .header("Origin", "https://reader.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/claims")
                .then()
                .header("Access-Control-Allow-Methods", matchesRegex("GET,HEAD|HEAD,GET"));
        for (String site : List.of("https://reader.example", "https://other.example")) {
            String vary = String.join(
                    ", ",
                    request()
                            .header("Origin", site)
                            .get("/v1/claims/" + UUID.randomUUID())
                            .headers()
                            .getValues("Vary"));
            assertEquals("origin, Accept", vary);
        }
        request()
                .header("Origin", "https://other.example")
                .get("/problems")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(null));
    }

    /** Last by its name: it uses up what this address may do. */
    @Test
    void zAddressIsCountedAndFailuresAreSlowed() {
        assertProblem(
                        ProblemType.TOO_MANY_REQUESTS,
                        untilTooMany(LIMIT, () -> request().get("/problems")))
                .header("Retry-After", notNullValue())
                .header("RateLimit-Policy", equalTo("\"address\";q=%d;w=60".formatted(LIMIT)));
        String wrong = "wrong-" + UUID.randomUUID();
        Response slowed = untilTooMany(FAILURES, () -> with(wrong).get("/v1/claims"));
        assertProblem(ProblemType.TOO_MANY_REQUESTS, slowed).header("Retry-After", notNullValue());
        assertTrue(slowed.time() > 900, () -> "it came after " + slowed.time() + " ms");
        with(adminKey()).get("/v1/claims").then().statusCode(200);
        assertTrue(server.log().contains("Refused a key or token from 127.0.0.1"), server::log);
        assertFalse(server.log().contains(wrong), server::log);
        assertFalse(server.log().contains("key=ct_"), server::log);
    }

    /** Asks until it is too much, for which a slow machine, that gives time to recover, needs some more. */
    private static Response untilTooMany(int limit, Supplier<Response> request) {
        Response answer = request.get();
        for (int i = 0; i < 10 * limit && answer.statusCode() != 429; i++) {
            answer = request.get();
        }
        return answer;
    }

    private static Response record(String authorization) {
        return request()
                .header("Authorization", authorization)
                .body(Map.of("name", unique("Topic")))
                .post("/v1/topics");
    }

    private static RequestSpecification with(String key) {
        return request().header(AdminKey.HEADER, key);
    }

    private static RequestSpecification request() {
        return RestAssured.given()
                .filter(new ContractFilter())
                .baseUri(server.url())
                .contentType("application/json");
    }

    private static String adminKey() {
        try {
            return Files.readString(data.resolve("admin-key")).strip();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
