package io.claimtrail.problem;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /problems/{type}}: the pages that a problem's {@code type} leads to. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ProblemPages {

    @Inject
    @Location("problems.html")
    Template all;

    @Inject
    @Location("problem.html")
    Template one;

    @GET
    @PermitAll
    @Operation(hidden = true)
    public String list() {
        return render(all.data("types", ProblemType.values()));
    }

    @GET
    @PermitAll
    @Path("/{slug}")
    @Operation(hidden = true)
    public String explain(String slug) {
        ProblemType type = ProblemType.withSlug(slug)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no problem type of this name; /problems lists them all."));
        return render(one.data("type", type));
    }

    private static String render(TemplateInstance page) {
        return page.render();
    }
}
