package io.claimtrail.article;

import io.claimtrail.access.Roles;
import io.claimtrail.history.Act;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Recording;
import io.claimtrail.http.Recording.Recorded;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/articles}. */
@Path(ArticleResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleResource {

    public static final String PATH = "/v1/articles";

    @Inject
    ArticleSearch listing;

    @Inject
    TitleSearch search;

    @Inject
    ArticleEditor editor;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listArticles",
            summary = "Find articles: where it was published",
            description = "Filters combine with AND; a filter that is repeated means any of its values.")
    public RestResponse<Page<ArticleView>> list(@BeanParam ArticleFilter filter) {
        ArticleCriteria criteria = ArticleCriteria.of(filter);
        return representation.ofPage(criteria.words() == null ? listing.list(criteria) : search.find(criteria));
    }

    @POST
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordArticle",
            summary = "Record an article",
            description = "Seldom needed: recording a claim or evidence makes its article.")
    @APIResponseSchema(value = ArticleView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<ArticleView> record(NewArticle article) {
        return recording.once(article, () -> {
            Article recorded = editor.record(article);
            return new Recorded<>(PATH + "/" + recorded.id, () -> ArticleView.of(recorded));
        });
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getArticle", summary = "Read an article")
    public RestResponse<ArticleView> get(UUID id) {
        return representation.of(ArticleView.of(Article.live(id)));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeArticle", summary = "Change an article")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ArticleChange.class)))
    public RestResponse<ArticleView> change(UUID id, MergePatch patch, @QueryParam("reason") String reason) {
        return representation.changed(Act.because(reason, () -> editor.change(id, patch)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(
            operationId = "withdrawArticle",
            summary = "Withdraw an article",
            description = "Hides and keeps it. An article that a claim or evidence rests on cannot be withdrawn.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(UUID id, @QueryParam("reason") String reason) {
        editor.withdraw(id, reason);
    }
}
