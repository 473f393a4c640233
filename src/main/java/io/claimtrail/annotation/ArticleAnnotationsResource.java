package io.claimtrail.annotation;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.annotation.Annotations.Of;
import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleResource;
import io.claimtrail.http.LinkedData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/articles/{article}/annotations}. */
@Path(ArticleResource.PATH + "/{article}/annotations")
@Produces({LinkedData.ANNOTATION, MediaType.APPLICATION_JSON})
@Tag(name = "Articles")
public class ArticleAnnotationsResource {

    @Inject
    Containers containers;

    @Inject
    UriInfo uri;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getArticleAnnotations",
            summary = "Read the appearances and the evidence in an article as W3C Web Annotations",
            description =
                    "An AnnotationCollection with its first page, or with `page` one AnnotationPage, by the W3C Web "
                            + "Annotation Protocol. `Prefer` takes `PreferMinimalContainer` and `PreferContainedIRIs`. "
                            + "`application/json` gives the same document under that name.")
    @APIResponse(
            responseCode = "200",
            description = "The collection, or a page of it",
            content = {
                @Content(
                        mediaType = LinkedData.ANNOTATION,
                        schema = @Schema(anyOf = {CollectionNode.class, AnnotationPageNode.class})),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(anyOf = {CollectionNode.class, AnnotationPageNode.class}))
            })
    public RestResponse<Object> get(
            UUID article,
            @QueryParam("page")
                    @Parameter(
                            description = "The number of a page, from 0 on.",
                            schema = @Schema(pattern = "^[0-9]{1,9}$"))
                    String page,
            @QueryParam("iris")
                    @Parameter(
                            description = "`1` for the annotations' IRIs in their place.",
                            schema = @Schema(pattern = "^[01]$"))
                    String iris) {
        Article found = Article.live(article);
        String iri = Addresses.in(uri).article(found.id) + "/annotations/";
        return containers.answer(
                new Containers.Container(Of.ARTICLE, found.id, iri, "What " + found.url + " reports, and bears on"),
                page,
                iris);
    }
}
