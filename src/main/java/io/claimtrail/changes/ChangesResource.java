package io.claimtrail.changes;

import io.claimtrail.access.Roles;
import io.claimtrail.history.ChangeQuery;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.replica.FromWriter;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/changes}. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
@FromWriter
public class ChangesResource {

    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final int LONGEST_WAIT = 30;

    /** Who listens with a key or token has to show it again: it can have been revoked since. */
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofSeconds(30);

    @Inject
    ChangeCriteria criteria;

    @Inject
    ChangeFeed feed;

    @Inject
    ChangeEvents events;

    @Inject
    Representation representation;

    @Inject
    SecurityIdentity caller;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listChanges",
            summary = "Read on in the log of changes",
            description =
                    "Every change of every record in the order of the commits, complete, without gaps or repeats however many "
                            + "write at the same time. Read on with `after`; a mirror that keeps `nextCursor` with what it "
                            + "stores misses nothing. With `wait` the answer comes as soon as there is a change. The log begins "
                            + "with the first record.")
    @Blocking
    public Uni<RestResponse<ChangesView>> list(
            @BeanParam ChangeFilter filter,
            @QueryParam("after")
                    @Parameter(
                            description = "The `nextCursor` of the answer before; the beginning where it is left out.",
                            schema = @Schema(pattern = "^[0-9]{1,18}$"))
                    String after,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many changes at most, 1 to 1000.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "100",
                                            implementation = Integer.class))
                    String limit,
            @QueryParam("wait")
                    @Parameter(
                            description =
                                    "How many seconds to wait for a change where there is none yet, 1 to 30; not at all where it "
                                            + "is left out. Without a change by then the answer has no items.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "30",
                                            implementation = Integer.class))
                    String wait) {
        Faults faults = new Faults();
        Values values = new Values(faults);
        int most = values.count("limit", limit, USUAL, MOST);
        int seconds = values.count("wait", wait, 0, LONGEST_WAIT);
        long place = FeedPlace.read("after", after, 0, feed.end(), faults);
        ChangeQuery wanted = criteria.read(filter, faults);
        return feed.await(place, wanted, most, Duration.ofSeconds(seconds))
                .map(found -> representation.of(new ChangesView(found.items(), Long.toString(found.upTo()))));
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "followChanges",
            summary = "Follow the changes as they come",
            description =
                    "Server-sent events, as a browser's `EventSource` reads them: an event for each change as `listChanges` tells "
                            + "it, with its position as the id. Begins after `Last-Event-ID`, or after `after`, or else with the "
                            + "next change. While nothing comes, a comment does every 15 seconds. For a caller with a key or token the stream "
                            + "ends after 30 seconds; `EventSource` asks again by itself, and misses nothing.")
    @APIResponse(
            responseCode = "200",
            description = "An event for each change, without end",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ChangeView.class)))
    @Blocking
    public Multi<OutboundSseEvent> follow(
            @BeanParam ChangeFilter filter,
            @QueryParam("after")
                    @Parameter(
                            description = "The position of the last change that you have.",
                            schema = @Schema(pattern = "^[0-9]{1,18}$"))
                    String after,
            @HeaderParam("Last-Event-ID")
                    @Parameter(
                            description = "The id of the last event that you have seen, as `EventSource` sends it.",
                            schema = @Schema(pattern = "^[0-9]{1,18}$"))
                    String lastEventId,
            @Context Sse sse,
            @Context RoutingContext routing) {
        Faults faults = new Faults();
        long last = feed.end();
        long place = lastEventId == null
                ? FeedPlace.read("after", after, last, last, faults)
                : FeedPlace.read("Last-Event-ID", lastEventId, last, last, faults);
        ChangeQuery wanted = criteria.read(filter, faults);
        // Proxies would hold the events back, the second one by its own name for it (nginx).
        routing.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader("X-Accel-Buffering", "no");
        Multi<OutboundSseEvent> told = events.of(place, wanted, sse);
        return caller.isAnonymous() ? told : told.select().first(UNTIL_ASKED_AGAIN);
    }
}
