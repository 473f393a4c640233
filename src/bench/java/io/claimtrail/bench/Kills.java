package io.claimtrail.bench;

import io.claimtrail.testsupport.IndexAgreement;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.Writers;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Ends the product with {@code kill -9} under writers, again and again, and looks for what was acknowledged. */
final class Kills {

    private static final int ROUNDS = Integer.getInteger("bench.kills", 50);
    private static final int WRITERS = 8;
    private static final int CHANGES = 100;

    private final FaultDatabase database;

    Kills(FaultDatabase database) {
        this.database = database;
    }

    void print() throws Exception {
        Map<String, String> settings = database.settings();
        AtomicReference<PackagedServer> current = new AtomicReference<>();
        Writers writers = new Writers(current::get);
        int disagreements = 0;
        for (int round = 0; round < ROUNDS; round++) {
            PackagedServer server = PackagedServer.started(settings);
            server.awaitSearch();
            current.set(server);
            disagreements += disagrees(server) ? 1 : 0;
            writers.writeUntil(WRITERS, CHANGES, server::kill);
        }
        try (PackagedServer server = PackagedServer.started(settings)) {
            server.awaitSearch();
            current.set(server);
            disagreements += disagrees(server) ? 1 : 0;
            System.out.printf(
                    "%s: %d kills under %d writers; %d writes acknowledged, lost: %s; claims whose counts are wrong: %s; "
                            + "starts after which index and database differed: %d; errors answered: %d%n",
                    database.kind(),
                    ROUNDS,
                    WRITERS,
                    writers.acknowledged(),
                    writers.lost(),
                    wronglyCounted(server),
                    disagreements,
                    writers.errors());
        }
    }

    private static boolean disagrees(PackagedServer server) {
        try {
            IndexAgreement.check(server);
            return false;
        } catch (AssertionError e) {
            System.out.println(e.getMessage());
            return true;
        }
    }

    /** Claims whose counts are not those of the evidence that is listed with them; all of it is independent. */
    private static List<String> wronglyCounted(PackagedServer server) {
        List<String> wrong = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = server.request().queryParam("limit", 200);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/claims").jsonPath();
            for (Map<String, Object> claim : page.<Map<String, Object>>getList("items")) {
                List<String> stances = server.request()
                        .get("/v1/claims/" + claim.get("id") + "/evidence?limit=200")
                        .jsonPath()
                        .getList("items.stance");
                Map<?, ?> counts = (Map<?, ?>) claim.get("counts");
                if (!counts.get("corroborating").equals(number(stances, "CORROBORATES"))
                        || !counts.get("contradicting").equals(number(stances, "CONTRADICTS"))
                        || !counts.get("qualifying").equals(number(stances, "QUALIFIES"))) {
                    wrong.add((String) claim.get("id"));
                }
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return wrong;
    }

    private static int number(List<String> stances, String stance) {
        return (int) stances.stream().filter(stance::equals).count();
    }
}
