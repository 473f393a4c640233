package io.claimtrail.backup;

import io.claimtrail.access.Roles;
import io.claimtrail.http.Representation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/admin/backup}. */
@Path(BackupResource.PATH)
@Tag(name = "Administration")
public class BackupResource {

    static final String PATH = "/v1/admin/backup";

    private static final String ZIP = "application/zip";

    @Inject
    Backups backups;

    @Inject
    Representation representation;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listBackups", summary = "See the backups that are there")
    public RestResponse<BackupList> list() {
        return representation.of(new BackupList(backups.list()));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "takeBackup",
            summary = "Take a backup of the embedded database",
            description =
                    "Complete as of one moment, while everything goes on; one at a time. It is kept under `backups` in the data directory, to "
                            + "be fetched from here and brought back with the command `restore`. Data on PostgreSQL are backed up "
                            + "with PostgreSQL's own tools.")
    @APIResponseSchema(value = BackupView.class, responseCode = "201", responseDescription = "Taken")
    public RestResponse<BackupView> take() {
        BackupView taken = backups.take();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, taken)
                .header(HttpHeaders.LOCATION, PATH + "/" + taken.name())
                .build();
    }

    @GET
    @Path("/{name}")
    @Produces(ZIP)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getBackup", summary = "Fetch a backup")
    @APIResponse(
            responseCode = "200",
            description = "The database's file in a zip archive",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(String name) {
        return Response.ok(backups.file(name).toFile(), ZIP).build();
    }
}
