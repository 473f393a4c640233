package io.claimtrail.search;

import io.claimtrail.access.Roles;
import io.claimtrail.http.Representation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/admin/reindex}. */
@Path("/v1/admin/reindex")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ReindexResource {

    @Inject
    IndexBuild build;

    @Inject
    IndexState state;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getReindex", summary = "See how the search index is")
    public RestResponse<ReindexView> get() {
        return representation.of(ReindexView.of(state));
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "reindex",
            summary = "Build the search index anew",
            description =
                    "It goes on answering meanwhile. Where a build is under way, that one goes on. Never needed in the "
                            + "ordinary course: the index follows every change, and one that is lost or damaged is built anew at "
                            + "the next start.")
    @APIResponseSchema(value = ReindexView.class, responseCode = "202", responseDescription = "Under way")
    public RestResponse<ReindexView> start() {
        build.request();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, ReindexView.of(state))
                .header("Location", "/v1/admin/reindex")
                .build();
    }
}
