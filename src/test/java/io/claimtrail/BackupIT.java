package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.PackagedCommand.done;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.IndexAgreement;
import io.claimtrail.testsupport.PackagedCommand;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.Writers;
import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A backup that is taken while others write can be brought back elsewhere, whole. */
class BackupIT {

    @Test
    void backupUnderWritesComesBackInAnEmptyInstance() throws Exception {
        Path data = PackagedServer.freshData();
        Path file = PackagedServer.freshData().resolve("claimtrail.zip");
        AtomicReference<PackagedCommand> backup = new AtomicReference<>();
        JsonPath before;
        try (PackagedServer server = started(data)) {
            String quote = unique(IndexAgreement.EVERYWHERE);
            before = server.request()
                    .body(aClaim().saying(quote).body())
                    .post("/v1/claims")
                    .jsonPath();
            new Writers(() -> server).writeUntil(3, 150, () -> backup.set(backup(data, file, server)));
            assertEquals(0, backup.get().exitCode(), backup.get()::err);
            server.request().get("/v1/admin/backup").then().statusCode(200).body("items.size()", equalTo(1));
        }

        Path elsewhere = PackagedServer.freshData();
        assertEquals(0, done(elsewhere, "restore", file.toString()).exitCode());
        PackagedCommand again = done(elsewhere, "restore", file.toString());
        assertEquals(2, again.exitCode());
        assertTrue(again.err().contains("is there already"), again::err);
        assertEquals(
                2,
                done(elsewhere, "restore", data.resolve("claimtrail.mv.db").toString())
                        .exitCode());

        try (PackagedServer server = started(elsewhere)) {
            JsonPath after = server.request()
                    .get("/v1/claims/" + before.getString("id"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertEquals(before.getMap(""), after.getMap(""));
            server.awaitSearch();
            IndexAgreement.check(server);
        }
        assertEquals(0, done(elsewhere, "backup", file.toString()).exitCode());
        assertTrue(Files.size(file) > 0);
    }

    private static PackagedServer started(Path data) throws Exception {
        return PackagedServer.started(Map.of("CLAIMTRAIL_DATA", data.toString(), "CLAIMTRAIL_DEMO", "false"));
    }

    private static PackagedCommand backup(Path data, Path file, PackagedServer server) {
        try {
            return done(data, "backup", "--server", server.url(), file.toString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
