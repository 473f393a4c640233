package io.claimtrail.suggest;

import io.claimtrail.access.Roles;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/suggest}. */
@Path("/v1/suggest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions")
public class SuggestResource {

    @Inject
    Suggestions suggestions;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "suggest",
            summary = "Suggest speakers, publishers and topics as one types",
            description =
                    "What has a name that starts so comes first, then what has a name with a word that does, then what has "
                            + "all the words anywhere; of each, shorter names first. An alias leads to its speaker, and a speaker "
                            + "that was found to be another one leads to that one.")
    public RestResponse<Page<Suggestion>> suggest(@BeanParam SuggestFilter filter) {
        SuggestCriteria criteria = SuggestCriteria.of(filter);
        return representation.ofPage(new Page<>(suggestions.of(criteria), null, null));
    }
}
