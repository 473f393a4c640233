package io.claimtrail.schemaorg;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.address.Addresses;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RatedClaim;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.AbstractList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed that breaks off, since the database went away, must not look like a whole one. */
@HttpTest
class BrokenFeedTest {

    /** Enough to have been sent before it breaks off. */
    private static final int SENT = 2000;

    @Inject
    FeedReviews reviews;

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void feedThatBreaksOffHasNoEnd(String encoding) throws Exception {
        String speaker = RatedClaim.recorded().speaker();
        QuarkusMock.installMockForInstance(new BreakingOff(ClientProxy.unwrap(reviews)), reviews);
        HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                                        + "/feeds/claimreview.json?speaker=" + speaker))
                                .header("Accept-Encoding", encoding)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertTrue(answer.statusCode() == 200);
        assertThrows(IOException.class, () -> answer.body().readAllBytes());
    }

    private static final class BreakingOff extends FeedReviews {

        private final FeedReviews whole;

        BreakingOff(FeedReviews whole) {
            this.whole = whole;
        }

        @Override
        List<Object[]> versions(List<UUID> claims, ClaimReviewFeed.Content content) {
            return whole.versions(claims, content);
        }

        @Override
        List<FeedElementNode> elements(List<UUID> claims, ClaimReviewFeed.Content content, Addresses addresses) {
            FeedElementNode one = whole.elements(claims, content, addresses).get(0);
            return new AbstractList<>() {

                @Override
                public FeedElementNode get(int index) {
                    if (index == SENT) {
                        throw new IllegalStateException("The database went away.");
                    }
                    return one;
                }

                @Override
                public int size() {
                    return SENT + 1;
                }
            };
        }
    }
}
