package io.claimtrail.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.Contract;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract is asked for by every kind of caller. Whoever is let in is told that a parameter is unknown,
 * so that nothing is done.
 */
@HttpTest
@AnyDatabase
class EveryOperationHasARuleTest {

    private static final int LET_IN = 400;
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Operation(String method, String path, JsonNode node) {

        /** Said here once more, apart from the annotations: who may do what is not to change unnoticed. */
        Role least() {
            if (path.startsWith("/v1/admin/")) {
                return Role.ADMIN;
            }
            if (path.matches("/v1/(imports|webhooks|corrections)(/.*)?") || path.endsWith("/restore")) {
                return Role.EDITOR;
            }
            if (path.matches("/v1/watches(/.*)?")) {
                return Role.CONTRIBUTOR;
            }
            if (method.equals("GET") || path.endsWith("/corrections")) {
                return Role.READER;
            }
            boolean records = method.equals("POST") && !path.startsWith("/v1alpha1/");
            return records ? Role.CONTRIBUTOR : Role.EDITOR;
        }

        URI uri() {
            String filled = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            return URI.create("http://localhost:" + RestAssured.port + filled + "?nobodyKnowsThis=1");
        }

        String mediaType() {
            JsonNode content = node.at("/requestBody/content");
            return content.isMissingNode()
                    ? "application/json"
                    : content.fieldNames().next();
        }
    }

    @Test
    void whoHasARoleIsLetInWhereItReaches() {
        for (Role role : Role.values()) {
            checkAll(Keys.of(role), operation -> operation.least().compareTo(role) <= 0 ? LET_IN : FORBIDDEN);
        }
    }

    @Test
    void whoHasNoKeyReads() {
        checkAll(null, operation -> operation.least() == Role.READER ? LET_IN : UNAUTHENTICATED);
    }

    @Test
    void noKeyThatIsNoneAnyMoreOpensAnything() {
        JsonPath revoked = Keys.made(Role.ADMIN, Map.of());
        Keys.revoke(revoked);
        JsonPath expired = Keys.made(Role.ADMIN, Map.of("expiresAt", "2026-01-01T00:00:00Z"));
        String wrong = revoked.getString("secret").replaceFirst(".{8}$", "00000000");
        List.of(revoked.getString("secret"), expired.getString("secret"), wrong, "wrong")
                .forEach(secret -> checkAll(secret, operation -> UNAUTHENTICATED));
    }

    @Test
    void keyFromElsewhereOpensNothing() {
        String secret = Keys.made(Role.ADMIN, Map.of("network", "192.0.2.0/24")).getString("secret");
        checkAll(secret, operation -> FORBIDDEN);
    }

    @Test
    void contractNamesTheRoleOfEveryOperation() {
        for (Operation operation : operations()) {
            assertEquals(List.of(operation.least().name()), roles(operation), () -> operation.method + operation.path);
        }
    }

    private interface Expectation {
        int of(Operation operation);
    }

    private void checkAll(String secret, Expectation expected) {
        List<String> wrong = new ArrayList<>();
        List<CompletableFuture<Void>> asked = new ArrayList<>();
        List<Operation> operations = operations();
        assertTrue(operations.size() > 70, () -> "only " + operations.size());
        for (Operation operation : operations) {
            asked.add(ask(operation, secret).thenAccept(answer -> {
                if (answer.statusCode() != expected.of(operation) || !isWellFormed(operation, answer)) {
                    synchronized (wrong) {
                        wrong.add(operation.method + " " + operation.path + " " + answer.statusCode() + " "
                                + answer.body());
                    }
                }
            }));
        }
        asked.forEach(CompletableFuture::join);
        assertEquals(List.of(), wrong);
    }

    private CompletableFuture<HttpResponse<String>> ask(Operation operation, String secret) {
        HttpRequest.Builder request = HttpRequest.newBuilder(operation.uri())
                .header("Content-Type", operation.mediaType())
                .method(operation.method, HttpRequest.BodyPublishers.ofString("{}"));
        if (secret != null) {
            request.header(AdminKey.HEADER, secret);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static boolean isWellFormed(Operation operation, HttpResponse<String> answer) {
        boolean google = operation.path.startsWith("/v1alpha1/");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.startsWith(google ? "application/json" : "application/problem+json")
                && answer.statusCode()
                        == UNAUTHENTICATED
                        == answer.headers().firstValue("WWW-Authenticate").isPresent();
    }

    private static List<String> roles(Operation operation) {
        List<String> roles = new ArrayList<>();
        operation
                .node
                .get("security")
                .forEach(way -> way.forEach(each -> each.forEach(role -> roles.add(role.asText()))));
        return roles.stream().distinct().toList();
    }

    private static List<Operation> operations() {
        return Contract.committed().operations().stream()
                .map(each -> new Operation(each.method(), each.path(), each.node()))
                .toList();
    }
}
