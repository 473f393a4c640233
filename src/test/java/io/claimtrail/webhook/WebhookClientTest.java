package io.claimtrail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A webhook is called where its name leads, if that is a place that may be called. */
class WebhookClientTest {

    /** Name servers that lead every name to this machine. */
    private static final Dns INSIDE = name -> List.of(InetAddress.getByName("127.0.0.1"));

    private Receiver receiver;

    @BeforeEach
    void listen() throws Exception {
        receiver = Receiver.started();
    }

    @AfterEach
    void hangUp() {
        receiver.close();
    }

    @Test
    void nameThatLeadsInsideIsNotCalled() {
        Answer answer = called(new PublicAddresses(INSIDE, List.of()));
        assertNull(answer.status());
        assertTrue(answer.text().contains("not at an address of the public internet"), answer::text);
        assertTrue(receiver.isQuiet());
    }

    @Test
    void itIsWhereTheSettingAllowsThat() throws Exception {
        assertEquals(
                204, called(new PublicAddresses(INSIDE, List.of("127.0.0.0/8"))).status());
        assertEquals("/v1/claims/x", new String(receiver.next().body(), StandardCharsets.UTF_8));
    }

    private Answer called(PublicAddresses addresses) {
        String url = "http://rebound.example:" + URI.create(receiver.url()).getPort() + "/hook";
        byte[] body = "/v1/claims/x".getBytes(StandardCharsets.UTF_8);
        WebhookCall call = new WebhookCall(UUID.randomUUID(), url, body, List.of(SigningSecret.make()));
        return new WebhookClient(addresses).send(call).join();
    }
}
