package io.claimtrail.feed;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leads from a claim and from a speaker to the feeds of new evidence on them ({@code Link}, RFC 8288). */
public class FeedLinks {

    private static final Pattern FOLLOWED = Pattern.compile("/v1/(claim|speaker)s/([0-9a-f-]{36})/?");
    private static final int OK = 200;

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        Matcher followed = FOLLOWED.matcher(request.getUriInfo().getPath());
        if (response.getStatus() == OK && request.getMethod().equals("GET") && followed.matches()) {
            String query = "?" + followed.group(1) + "=" + followed.group(2);
            add(response, "/feeds/evidence.atom" + query, AtomFeed.MEDIA_TYPE);
            add(response, "/feeds/evidence.json" + query, JsonFeed.MEDIA_TYPE);
        }
    }

    private static void add(ContainerResponseContext response, String url, String type) {
        response.getHeaders()
                .add("Link", "<%s>; rel=\"alternate\"; type=\"%s\"; title=\"New evidence\"".formatted(url, type));
    }
}
