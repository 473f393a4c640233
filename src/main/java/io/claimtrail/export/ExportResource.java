package io.claimtrail.export;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.claim.ClaimFilter;
import io.claimtrail.claim.ClaimSelection;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.http.AcceptedEncoding;
import io.claimtrail.http.LinkedData;
import io.claimtrail.http.StreamedBody;
import io.claimtrail.page.ListParameters;
import io.claimtrail.problem.Faults;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/exports}. */
@Path("/v1/exports")
@Tag(name = "Exports")
public class ExportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    ClaimSelection selection;

    @Inject
    NdjsonExport ndjson;

    @Inject
    CsvExport csv;

    @Inject
    JsonLdExport jsonLd;

    @Inject
    UriInfo uri;

    @Inject
    HttpHeaders headers;

    @Inject
    Request request;

    @Inject
    RoutingContext routing;

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/claims.ndjson")
    @Produces(NDJSON)
    @Operation(
            operationId = "exportClaimsAsJson",
            summary = "Take out claims as JSON, one a line",
            description =
                    "All claims that pass the filters, with their speakers, sources, appearances and evidence, in the order "
                            + "of recording and as they were at one moment. Comes compressed with `Accept-Encoding: gzip`.")
    @APIResponse(
            responseCode = "200",
            description = "The claims, a JSON object a line",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ExportedClaim.class)))
    public Response claimsAsJson(@BeanParam ClaimFilter filter) {
        SelectedClaims claims = selected(filter);
        return answer(NDJSON, out -> ndjson.write(claims, out));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/claims.csv")
    @Produces(CSV)
    @Operation(
            operationId = "exportClaimsAsTable",
            summary = "Take out claims as a table for spreadsheets",
            description =
                    "A row for each piece of evidence on the claims that pass the filters, and one for a claim without, in "
                            + "UTF-8. A cell that begins like a formula has an apostrophe before it. Comes compressed with "
                            + "`Accept-Encoding: gzip`.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response claimsAsTable(@BeanParam ClaimFilter filter) {
        SelectedClaims claims = selected(filter);
        return answer(CSV, out -> csv.write(claims, out));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/claims.jsonld")
    @Produces(LinkedData.MEDIA_TYPE)
    @Operation(
            operationId = "exportClaimsAsLinkedData",
            summary = "Take out claims as linked data",
            description =
                    "One document of JSON-LD: the claims that pass the filters as `GET /v1/claims/{id}` gives them, each "
                            + "followed by its confirmed evidence as `GET /v1/evidence/{id}` does. Ratings are in it as "
                            + "ClaimReviews. Comes compressed with `Accept-Encoding: gzip`.")
    @APIResponse(
            responseCode = "200",
            description = "The claims and the evidence on them",
            content = @Content(mediaType = LinkedData.MEDIA_TYPE, schema = @Schema(implementation = GraphNode.class)))
    public Response claimsAsLinkedData(@BeanParam ClaimFilter filter) {
        SelectedClaims claims = selected(filter);
        Addresses addresses = Addresses.in(uri);
        return answer(LinkedData.MEDIA_TYPE, out -> jsonLd.write(claims, addresses, out));
    }

    private SelectedClaims selected(ClaimFilter filter) {
        Faults faults = new Faults();
        SelectedClaims claims = selection.of(filter, faults);
        ListParameters.raise(faults);
        return claims;
    }

    private Response answer(String type, StreamingOutput content) {
        boolean gzip = AcceptedEncoding.takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        Response.ResponseBuilder answer = Response.ok()
                .type(type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .header(HttpHeaders.CONTENT_ENCODING, gzip ? "gzip" : null);
        return request.getMethod().equals("HEAD")
                ? answer.build()
                : answer.entity(new StreamedBody(routing, gzip, content)).build();
    }
}
