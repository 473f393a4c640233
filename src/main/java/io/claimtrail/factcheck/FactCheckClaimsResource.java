package io.claimtrail.factcheck;

import io.claimtrail.access.Roles;
import io.claimtrail.http.EmptyMeansAbsent;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1alpha1/claims:search} and {@code /v1alpha1/claims:imageSearch}. */
@Path(GoogleErrors.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@EmptyMeansAbsent
@Tag(name = "Google Fact Check Tools")
public class FactCheckClaimsResource {

    @Inject
    FactCheckSearch search;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, GoogleJson.SCRIPT_TYPE})
    @Path("/claims:search")
    @Operation(
            operationId = "searchFactCheckedClaims",
            summary = "Search claims, the way Google's API does",
            description = "Every article that is confirmed evidence counts as a review. Of a claim's reviews those are "
                    + "shown that were asked for.")
    @APIResponseSchema(FactCheckedClaims.class)
    public Response search(@BeanParam SearchParameters parameters) {
        AnswerForm form = parameters.form(FactCheckedClaims.class, true);
        return form.of(search.find(parameters));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, GoogleJson.SCRIPT_TYPE})
    @Path("/claims:imageSearch")
    @Operation(
            operationId = "searchFactCheckedImages",
            summary = "Search by an image: not offered",
            description = "Answers 501 in the form of the other errors, for clients that know the method.")
    @APIResponseSchema(FactCheckedClaims.class)
    public Response searchByImage(@BeanParam ImageSearchParameters parameters) {
        throw ProblemException.of(
                ProblemType.NOT_OFFERED, "Claimtrail does not search by images; claims:search takes words.");
    }
}
