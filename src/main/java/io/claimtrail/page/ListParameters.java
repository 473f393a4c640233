package io.claimtrail.page;

import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemType;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every list takes. Text until {@link #page} has read it, so that all faults are told at once. */
public class ListParameters {

    private static final int LARGEST_PAGE = 200;
    private static final int USUAL_PAGE = 20;

    @QueryParam("limit")
    @Parameter(
            description = "How many items a page holds, 1 to 200.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "20",
                            implementation = Integer.class))
    public String limit;

    @QueryParam("cursor")
    @Parameter(
            description = "Where the page starts: the `nextCursor` of the page before it. All other parameters but "
                    + "`limit` and `count` must stay as they were.",
            schema = @Schema(maxLength = 2000))
    public String cursor;

    @QueryParam("count")
    @Parameter(
            description = "Whether to count all items of the list (`total`).",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false", implementation = Boolean.class))
    public String count;

    @Context
    public UriInfo uri;

    /**
     * Which page is asked for.
     *
     * @param faults where to add what is wrong with the parameters; nothing is raised here
     */
    public PageRequest page(Faults faults) {
        Values values = new Values(faults);
        int items = values.count("limit", limit, USUAL_PAGE, LARGEST_PAGE);
        return new PageRequest(items, cursor, values.yesOrNo("count", count, false), fingerprint());
    }

    /** Raises what was found wrong with the parameters, if anything was. */
    public static void raise(Faults faults) {
        faults.raiseIfAny(ProblemType.INVALID_PARAMETER);
    }

    /** What makes this list this list: its path and every parameter but those that only choose the page. */
    private String fingerprint() {
        StringBuilder list = new StringBuilder(uri.getPath());
        uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("cursor")
                        && !parameter.getKey().equals("limit")
                        && !parameter.getKey().equals("count"))
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(parameter -> list.append('\n')
                        .append(parameter.getKey())
                        .append('=')
                        .append(List.copyOf(parameter.getValue())));
        return list.toString();
    }
}
