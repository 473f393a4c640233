package io.claimtrail.storage;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.restassured.RestAssured.given;

import io.claimtrail.claim.Topic;
import io.claimtrail.testsupport.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

/** A thread that is interrupted while it writes leaves the database to the others. */
@HttpTest
class InterruptedWriteTest {

    /** As the transaction manager interrupts what has taken too long. Java closes a file that such a thread writes to. */
    @Test
    void interruptionDoesNotCloseTheDatabase() {
        String before = aClaim().id();
        String topic = unique("Interrupted");
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Topic made = new Topic();
                made.name = topic;
                made.normalName = topic.toLowerCase();
                made.persistAndFlush();
                Thread.currentThread().interrupt();
            });
        } finally {
            Thread.interrupted();
        }
        given().get("/v1/claims/{id}", before).then().statusCode(200);
        aClaim().id();
    }
}
