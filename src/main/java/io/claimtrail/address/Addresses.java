package io.claimtrail.address;

import io.claimtrail.article.ArticleResource;
import io.claimtrail.article.PublisherResource;
import io.claimtrail.claim.ClaimResource;
import io.claimtrail.evidence.EvidenceResource;
import io.claimtrail.speaker.SpeakerResource;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/**
 * The absolute URLs of what is on record, as the client that asks can reach it.
 *
 * @param root scheme, host and port of this server as the request named them, without a slash at the end. Behind a proxy
 *     these are the proxy's only where Quarkus is told to believe it ({@code quarkus.http.proxy.*}).
 */
public record Addresses(String root) {

    /** The addresses for the answer to a request. */
    public static Addresses in(UriInfo request) {
        return new Addresses(request.getBaseUri().toString().replaceFirst("/$", ""));
    }

    public String claim(UUID id) {
        return root + ClaimResource.PATH + "/" + id;
    }

    /** The node in the JSON-LD of a claim that is the review behind a piece of its evidence. */
    public String review(UUID claim, UUID evidence) {
        return claim(claim) + "#review-" + evidence;
    }

    public String appearance(UUID claim, UUID id) {
        return claim(claim) + "/appearances/" + id;
    }

    public String evidence(UUID id) {
        return root + EvidenceResource.PATH + "/" + id;
    }

    public String article(UUID id) {
        return root + ArticleResource.PATH + "/" + id;
    }

    public String publisher(UUID id) {
        return root + PublisherResource.PATH + "/" + id;
    }

    public String speaker(UUID id) {
        return root + SpeakerResource.PATH + "/" + id;
    }
}
