package io.claimtrail.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /} leads to Swagger UI, opened at the operation that most people want first. */
@Path("/")
public class Front {

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response show() {
        return Response.status(Response.Status.FOUND)
                .location(URI.create("/docs/#/Claims/listClaims"))
                .build();
    }
}
