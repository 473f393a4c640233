package io.claimtrail.imports;

import io.claimtrail.access.Roles;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Page;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/imports}. */
@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportResource {

    static final String PATH = "/v1/imports";

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String ZIP = "application/zip";

    @Inject
    ImportDesk desk;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportEvents events;

    @Inject
    RefusedRows refused;

    @Inject
    ImportWorker worker;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "listImports", summary = "See the imports, the newest first")
    public RestResponse<Page<ImportView>> list(@BeanParam ListParameters list) {
        return representation.ofPage(jobs.list(list));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "importFile",
            summary = "Import a file of claims and evidence",
            description =
                    "Takes the file, up to 1 GiB, plain, in gzip or in zip, and answers at once; the rows are worked through in "
                            + "the background, one import after the other. Each row is recorded by the rules of the rest of the "
                            + "API, as a whole or not at all. The same file again changes nothing, but for a claim without "
                            + "`externalIds` that was reworded meanwhile: its row is recorded anew. After a crash an import "
                            + "goes on where it was.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/ld+json",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/gzip", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(
            value = ImportView.class,
            responseCode = "202",
            responseDescription = "Taken; waits for its turn")
    public RestResponse<ImportView> submit(
            @BeanParam ImportParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_ENCODING) String encoding,
            InputStream body) {
        if (encoding != null && !encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("identity")) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "The file may be compressed with gzip, not with anything else.");
        }
        ImportView view = desk.take(ImportOrder.of(parameters), contentType, body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, PATH + "/" + view.id())
                .build();
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "See how far an import is")
    public RestResponse<ImportView> get(UUID id) {
        return representation.of(ImportView.of(ImportJob.known(id)));
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "followImport",
            summary = "Follow an import while it goes on",
            description =
                    "Server-sent events, as a browser's `EventSource` reads them: the import as `getImport` gives it, at "
                            + "once and whenever it has got further, up to the event that tells its end; then the stream ends. While "
                            + "nothing changes a comment comes every 15 seconds. To a client that comes back after the last event "
                            + "(`Last-Event-ID`) 204 says that there is no more to come.")
    @APIResponse(
            responseCode = "200",
            description = "The import, an event for each change",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "204", description = "It is over, and the client has seen its end")
    @Blocking
    public Multi<OutboundSseEvent> follow(
            UUID id,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "The id of the last event that you have seen, as `EventSource` sends it.")
                    String lastEventId,
            @Context Sse sse,
            @Context RoutingContext routing) {
        if (events.isOver(id, lastEventId)) {
            throw new WebApplicationException(Response.noContent().build());
        }
        // Proxies would hold the events back, the second one by its own name for it (nginx).
        routing.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader("X-Accel-Buffering", "no");
        return events.of(id, sse);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/cancel")
    @Operation(
            operationId = "cancelImport",
            summary = "Stop an import",
            description = "What it has recorded stays. One that is at its end stays as it is.")
    public RestResponse<ImportView> cancel(UUID id) {
        return representation.changed(jobs.cancel(id));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(
            operationId = "withdrawImport",
            summary = "Withdraw what an import recorded",
            description =
                    "Its evidence, its claims that nobody else has linked evidence to, and its articles that nothing else "
                            + "rests on; in the background, and all of it is kept. Speakers, publishers and topics stay, and so "
                            + "does what it only changed, and what a later import found on record by it goes too. "
                            + "What stayed is listed by `import=` on `/v1/claims`; to withdraw the import again takes it once "
                            + "nothing rests on it. An import that is under way is stopped.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Being withdrawn")
    public RestResponse<ImportView> withdraw(UUID id, @QueryParam("reason") String reason) {
        ImportView view = jobs.withdraw(id, reason);
        worker.wake();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, PATH + "/" + id)
                .build();
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/refusals")
    @Operation(operationId = "listRefusals", summary = "See which rows were refused, and why")
    public RestResponse<Page<RefusalView>> refusals(UUID id, @BeanParam ListParameters list) {
        return representation.ofPage(refused.list(id, list));
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/refused")
    @Produces({NDJSON, CSV, ZIP, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getRefused",
            summary = "Fetch the refused rows to mend them",
            description =
                    "In the order of the file, to be mended and sent in again. NDJSON comes back line by line as it was; of "
                            + "documents and pages, each refused review comes as a document of its own, one a line. Rows of a CSV "
                            + "file come below its header, in UTF-8; those of an archive as an archive. Rows longer than 1 MiB are "
                            + "left out.")
    @APIResponse(
            responseCode = "200",
            description = "The refused rows",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response getRefused(UUID id) {
        ImportJob job = refused.readable(id);
        EntityTag tag = new EntityTag("refused-" + job.refused);
        if (representation.isCurrent(tag)) {
            return Response.notModified(tag).build();
        }
        return Response.ok((StreamingOutput) out -> refused.write(job, out), typeOf(job))
                .tag(tag)
                .build();
    }

    private static String typeOf(ImportJob job) {
        return switch (job.format) {
            case CSV -> CSV + ";charset=UTF-8";
            case ZIP -> job.refused == 0 ? NDJSON : ZIP;
            default -> NDJSON;
        };
    }
}
