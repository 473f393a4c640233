package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.PATH;
import static io.claimtrail.imports.Imports.done;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An import is one act in the history, however many records it makes; its withdrawal is another one. */
@HttpTest
class ImportRevisionTest {

    @Test
    void anImportIsOneRevisionAndSoIsItsWithdrawal() {
        String job = done(row(), row()).getString("id");
        JsonPath recorded = changes("revision", job);
        assertEquals(Set.of("RECORDED"), Set.copyOf(recorded.<String>getList("items.action")));
        List<String> claims = recorded.getList("items.findAll {it.kind == 'CLAIM'}.id");
        assertEquals(2, claims.size());
        assertEquals(Set.of(job), Set.copyOf(recorded.<String>getList("items.importId")));

        Instant imported = Instant.now();
        done(given().queryParam("reason", "The wrong file").delete(PATH + "/" + job));
        assertEquals(List.of(), importedBy(job, Map.of()));
        assertEquals(Set.copyOf(claims), Set.copyOf(importedBy(job, Map.of("recordedAsOf", imported.toString()))));
        JsonPath last = changes("claim", claims.get(0));
        assertEquals(List.of("RECORDED", "WITHDRAWN"), last.getList("items.action"));
        JsonPath withdrawn = changes("revision", last.getString("items[1].revision"));
        assertEquals(
                Set.copyOf(claims), Set.copyOf(withdrawn.<String>getList("items.findAll {it.kind == 'CLAIM'}.id")));
        assertEquals(Set.of("The wrong file"), Set.copyOf(withdrawn.<String>getList("items.reason")));
        assertEquals(Set.of(job), Set.copyOf(withdrawn.<String>getList("items.importId")));
    }

    private static JsonPath changes(String parameter, String value) {
        return given().queryParams(Map.of(parameter, value))
                .get("/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> importedBy(String job, Map<String, String> moment) {
        return given().queryParams(moment)
                .queryParam("import", job)
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String row() {
        return """
                {"speaker":{"name":"%s"},"saidOn":"2020","quote":"%s","source":{"url":"%s"}}""".formatted(unique("Speaker"), unique("Quote"), uniqueUrl());
    }
}
