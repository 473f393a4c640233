package io.claimtrail.article;

import io.claimtrail.page.ListParameters;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list of articles. {@link ArticleCriteria} is what they say once read. */
public class ArticleFilter extends ListParameters {

    @QueryParam("publisher")
    @Parameter(description = "The publisher's site.")
    public List<String> publisher;

    @QueryParam("agency")
    @Parameter(description = "The news agency whose text it carries, whatever the case.")
    public List<String> agency;

    @QueryParam("publishedFrom")
    @Parameter(
            description =
                    "Published in or after this day, month or year. An article dated only `2022-10` lies in October "
                            + "2022, not on any one of its days; undated articles are left out.")
    public String publishedFrom;

    @QueryParam("publishedTo")
    @Parameter(description = "Published in or before this day, month or year.")
    public String publishedTo;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words of the title, in your own language. All must be there, in any of their forms: `soldiers` finds "
                            + "`soldier`. `\"exact phrase\"`, `-without`, `begin*`, and `this OR that` work as usual.",
            schema = @Schema(maxLength = 500))
    public String q;

    @QueryParam("lang")
    @Parameter(
            description =
                    "The language of `q` (BCP 47). Where it is left out, every language is tried that is written in the "
                            + "script of a word.",
            schema = @Schema(maxLength = 35))
    public String lang;

    @QueryParam("sort")
    @Parameter(
            description =
                    "The order; `-` turns it round. By `publishedOn`, undated articles are left out. With `q`, what "
                            + "fits best comes first where nothing else is asked for; without it, what was recorded last.",
            schema = @Schema(enumeration = {"publishedOn", "-publishedOn", "recordedAt", "-recordedAt", "relevance"}))
    public String sort;
}
