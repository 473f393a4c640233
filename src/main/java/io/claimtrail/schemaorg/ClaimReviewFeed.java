package io.claimtrail.schemaorg;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.claimtrail.address.Addresses;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.storage.ReadOnlyTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes reviews without end: claim after claim in the order of recording, so many at a time, each lot read in a transaction
 * of its own. So neither the number of reviews nor a slow reader takes memory or holds a connection to the database.
 */
@ApplicationScoped
class ClaimReviewFeed {

    private static final int CLAIMS_AT_A_TIME = 200;

    @Inject
    ObjectMapper json;

    @Inject
    FeedReviews reviews;

    @Inject
    ReadOnlyTransactions readOnly;

    /**
     * The reviews that a feed holds.
     *
     * @param claims of which claims
     * @param since leaves out reviews that have not changed since; null for none
     */
    record Content(SelectedClaims claims, Instant since) {

        Content {
            claims.having(FeedReviews.HAS_REVIEW, Map.of());
            if (since != null) {
                claims.having(FeedReviews.CHANGED_SINCE, Map.of("since", since));
            }
        }
    }

    /** A tag that changes whenever anything does that the feed shows; another one for each media type. */
    String tag(Content content, MediaType type) {
        FeedTag tag = new FeedTag();
        tag.add(new Object[] {type});
        forEachLot(content, ids -> reviews.versions(ids, content), tag::add);
        return tag.value();
    }

    /** Writes the feed as JSON, and nothing of its end where it fails. */
    void write(Content content, String url, Addresses addresses, OutputStream out) throws IOException {
        ObjectWriter writer = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        JsonGenerator generator = json.getFactory().createGenerator(out);
        generator.writeStartObject();
        generator.writeStringField("@context", Vocabulary.CONTEXT);
        generator.writeStringField("@type", "DataFeed");
        generator.writeStringField("name", "Claim reviews on record at " + addresses.root());
        generator.writeStringField("url", url);
        generator.writeArrayFieldStart("dataFeedElement");
        forEachLot(content, ids -> reviews.elements(ids, content, addresses), element -> {
            generator.writeRaw('\n');
            writer.writeValue(generator, element);
        });
        generator.writeEndArray();
        generator.writeEndObject();
        generator.close();
    }

    /** Takes what was read, and may fail to hand it on. */
    private interface Taker<T, E extends Exception> {
        void take(T read) throws E;
    }

    private <T, E extends Exception> void forEachLot(
            Content content, Function<List<UUID>, List<T>> read, Taker<T, E> taker) throws E {
        UUID last = null;
        boolean more = true;
        while (more) {
            UUID after = last;
            Lot<T> lot = readOnly.call(() -> {
                List<UUID> ids = content.claims.after(after, CLAIMS_AT_A_TIME);
                return new Lot<>(ids, ids.isEmpty() ? List.of() : read.apply(ids));
            });
            for (T each : lot.read) {
                taker.take(each);
            }
            more = lot.claims.size() == CLAIMS_AT_A_TIME;
            last = more ? lot.claims.get(CLAIMS_AT_A_TIME - 1) : last;
        }
    }

    private record Lot<T>(List<UUID> claims, List<T> read) {}
}
