package io.claimtrail.feed;

import io.claimtrail.claim.Topic;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leads from a claim, a speaker and a topic to the feeds of new evidence on them ({@code Link}, RFC 8288). */
public class FeedLinks {

    private static final Pattern FOLLOWED = Pattern.compile("/v1/(claim|speaker|topic)s/([0-9a-f-]{36})/?");
    private static final int OK = 200;

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        Matcher followed = FOLLOWED.matcher(request.getUriInfo().getPath());
        if (response.getStatus() == OK && request.getMethod().equals("GET") && followed.matches()) {
            String query = "?" + followed.group(1) + "=" + valueOf(followed.group(1), followed.group(2));
            add(response, "/feeds/evidence.atom" + query, AtomFeed.MEDIA_TYPE);
            add(response, "/feeds/evidence.json" + query, JsonFeed.MEDIA_TYPE);
        }
    }

    /** Feeds take the ids of claims and speakers, but the names of topics, as the list of claims does. */
    private static String valueOf(String kind, String id) {
        return kind.equals("topic")
                ? URLEncoder.encode(Topic.live(UUID.fromString(id)).name, StandardCharsets.UTF_8)
                : id;
    }

    private static void add(ContainerResponseContext response, String url, String type) {
        response.getHeaders()
                .add("Link", "<%s>; rel=\"alternate\"; type=\"%s\"; title=\"New evidence\"".formatted(url, type));
    }
}
