package io.claimtrail.factcheck;

import io.claimtrail.page.Cursor;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of methods that answer in pages, as Google's APIs have them (AIP-158). */
public class PagingParameters extends CommonParameters {

    static final int USUAL_PAGE = 10;

    /** A larger page is asked for in vain: there will be a token. That is how Google's APIs take it. */
    static final int LARGEST_PAGE = 200;

    private static final int MOST_ASKED = 999_999_999;
    private static final int FARTHEST_OFFSET = 5000;

    /** Those that change nothing about which results there are; where they start is no matter where a token says it. */
    private static final Set<String> OF_THE_ANSWER = Set.of(
            "pageToken",
            "offset",
            "alt",
            "callback",
            "fields",
            "prettyPrint",
            "$.xgafv",
            "key",
            "access_token",
            "oauth_token",
            "quotaUser",
            "uploadType",
            "upload_protocol");

    @QueryParam("pageSize")
    @Parameter(
            description = "How many results a page holds at most; never more than 200.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "10"))
    public String pageSize;

    @QueryParam("pageToken")
    @Parameter(
            description = "The `nextPageToken` of the page before. All else must be as it was.",
            schema = @Schema(maxLength = 2000))
    public String pageToken;

    @QueryParam("offset")
    @Parameter(
            description = "How many results to leave out before the first page; not looked at with a `pageToken`.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "5000"))
    public String offset;

    @Context
    public UriInfo uri;

    private int skipped;

    /** How many results to leave out; known once {@link #page} was read. */
    int skipped() {
        return skipped;
    }

    /** Which page is asked for. */
    PageRequest page(Faults faults) {
        int asked = number("pageSize", pageSize, 0, MOST_ASKED, faults);
        int size = asked == 0 ? USUAL_PAGE : Math.min(asked, LARGEST_PAGE);
        skipped = number("offset", offset, 0, FARTHEST_OFFSET, faults);
        String list = fingerprint();
        String token = given(pageToken).orElse(null);
        if (token != null && Cursor.decode(token, list).isEmpty()) {
            faults.addParameter(
                    "pageToken", "is none that was given out for these parameters; all others must be as they were");
        }
        return new PageRequest(size, token, false, list);
    }

    private String fingerprint() {
        StringBuilder list = new StringBuilder(uri.getPath());
        MultivaluedMap<String, String> all = uri.getQueryParameters();
        new TreeMap<>(all).forEach((name, values) -> {
            if (!OF_THE_ANSWER.contains(name) && !values.contains("")) {
                list.append('\n').append(name).append('=').append(values.get(0));
            }
        });
        return list.toString();
    }
}
