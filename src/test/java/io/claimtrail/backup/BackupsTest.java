package io.claimtrail.backup;

import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.Migrations;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The embedded database is backed up here, and PostgreSQL where it is. */
@HttpTest
class BackupsTest {

    private static final String PATH = "/v1/admin/backup";

    @Inject
    Migrations database;

    @Test
    void embeddedDatabaseIsBackedUp() throws IOException {
        if (!database.isEmbedded()) {
            assertProblem(ProblemType.NOT_OFFERED, given().post(PATH));
            assertProblem(ProblemType.NOT_OFFERED, given().get(PATH));
            return;
        }
        String name = given().post(PATH).then().statusCode(201).extract().path("name");
        given().get(PATH).then().statusCode(200).body("items.name", hasItem(name));
        byte[] zip =
                given().get(PATH + "/" + name).then().statusCode(200).extract().asByteArray();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertEquals("claimtrail.mv.db", entries.getNextEntry().getName());
        }
    }

    @Test
    void oneIsTakenAtATime() {
        if (database.isEmbedded()) {
            List<Response> all = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> given().post(PATH)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertEquals(
                    Set.of(201, 503), all.stream().map(Response::statusCode).collect(Collectors.toSet()));
            all.stream()
                    .filter(each -> each.statusCode() == 503)
                    .forEach(each -> assertProblem(ProblemType.UNAVAILABLE, each));
            assertEquals(201, given().post(PATH).statusCode());
        }
    }

    @Test
    void onlyBackupsAreHandedOut() {
        if (database.isEmbedded()) {
            assertProblem(ProblemType.NOT_FOUND, given().get(PATH + "/claimtrail.mv.db"));
            assertProblem(ProblemType.NOT_FOUND, given().get(PATH + "/..%2Fclaimtrail.mv.db"));
            assertProblem(ProblemType.NOT_FOUND, given().get(PATH + "/claimtrail-20200101T000000000Z.zip"));
        }
    }
}
