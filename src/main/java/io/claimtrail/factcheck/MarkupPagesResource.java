package io.claimtrail.factcheck;

import io.claimtrail.access.Roles;
import io.claimtrail.http.EmptyMeansAbsent;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1alpha1/pages}. */
@Path(GoogleErrors.ROOT + "/pages")
@Produces(MediaType.APPLICATION_JSON)
@EmptyMeansAbsent
@Tag(name = "Google Fact Check Tools")
public class MarkupPagesResource {

    @Inject
    MarkupPages pages;

    @Inject
    MarkupPageRecorder recorder;

    /** What there is to say of something that is gone ({@code google.protobuf.Empty}). */
    @Schema(name = "GoogleEmpty", description = "An empty object.")
    public record Empty() {}

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, GoogleJson.SCRIPT_TYPE})
    @Operation(
            operationId = "findMarkupPages",
            summary = "List the pages with reviews at a URL or of a site",
            description = "A page is an article that is rated, confirmed evidence, however that came in.")
    @APIResponseSchema(MarkupPageList.class)
    public Response list(@BeanParam PageListParameters parameters) {
        AnswerForm form = parameters.form(MarkupPageList.class, true);
        return form.of(
                parameters.site() == null
                        ? pages.at(parameters.url)
                        : pages.of(parameters.site(), parameters.page(), parameters.skipped()));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createMarkupPage",
            summary = "Record a page with its reviews",
            description =
                    "Records claims, and the page as evidence on them, as `/v1/claims` does. A claim that is on record "
                            + "is taken as it is.")
    @APIResponseSchema(MarkupPage.class)
    public Response create(MarkupPage page, @BeanParam CommonParameters parameters) {
        AnswerForm form = parameters.form(MarkupPage.class, false);
        return form.of(recorder.record(required(page)));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, GoogleJson.SCRIPT_TYPE})
    @Path("/{page}")
    @Operation(operationId = "getMarkupPage", summary = "Read a page with its reviews")
    @APIResponseSchema(MarkupPage.class)
    public Response get(String page, @BeanParam CommonParameters parameters) {
        AnswerForm form = parameters.form(MarkupPage.class, true);
        return form.of(pages.get(page));
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{page}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "updateMarkupPage",
            summary = "Replace all that a page says",
            description =
                    "Reviews that are not sent again are withdrawn. With a `versionId` other than the current one "
                            + "nothing is done.")
    @APIResponseSchema(MarkupPage.class)
    public Response update(String page, MarkupPage replacement, @BeanParam CommonParameters parameters) {
        AnswerForm form = parameters.form(MarkupPage.class, false);
        return form.of(recorder.replace(page, required(replacement)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{page}")
    @Operation(
            operationId = "deleteMarkupPage",
            summary = "Withdraw all that a page says",
            description =
                    "Withdraws its rated evidence, and the claims that came in with it and have no other. Nothing is "
                            + "lost.")
    @APIResponseSchema(Empty.class)
    public Response delete(String page, @BeanParam CommonParameters parameters) {
        AnswerForm form = parameters.form(Empty.class, false);
        recorder.withdraw(page);
        return form.of(new Empty());
    }

    private static MarkupPage required(MarkupPage page) {
        if (page == null) {
            throw ProblemException.of(ProblemType.MALFORMED_BODY, "The body is empty; send a JSON object.");
        }
        return page;
    }
}
