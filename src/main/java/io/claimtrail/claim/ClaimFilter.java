package io.claimtrail.claim;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query parameters that choose claims, for the list of claims and what else is made of some of them. They combine with AND; a
 * parameter that is given more than once means any of its values. {@link ClaimCriteria} is what they say once read.
 */
public class ClaimFilter {

    @QueryParam("speaker")
    @Parameter(
            description = "Whose claims: a speaker's id, or words of a name or alias, whatever the accents and case.")
    public List<String> speaker;

    @QueryParam("attributed")
    @Parameter(
            description =
                    "`false` for claims whose source does not say who said them, which wait to be mended; `true` for all others.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public String attributed;

    @QueryParam("publisher")
    @Parameter(description = "Published by: the site of the source's publisher.")
    public List<String> publisher;

    @QueryParam("article")
    @Parameter(
            description =
                    "Appearing in an article, as its source or otherwise: the article's id or any form of its URL.")
    public List<String> article;

    @QueryParam("topic")
    @Parameter(description = "About a topic: its name, whatever the case.")
    public List<String> topic;

    @QueryParam("kind")
    @Schema(type = SchemaType.ARRAY, implementation = ClaimKind.class)
    public List<String> kind;

    @QueryParam("quoteType")
    @Schema(type = SchemaType.ARRAY, implementation = QuoteType.class)
    public List<String> quoteType;

    @QueryParam("language")
    @Parameter(description = "The language of the words (BCP 47).")
    public List<String> language;

    @QueryParam("status")
    @Parameter(description = "The status, now or as of the day of `asOf`.")
    @Schema(type = SchemaType.ARRAY, implementation = Status.class)
    public List<String> status;

    @QueryParam("stance")
    @Parameter(description = "Having evidence of a stance, whether it counts or not.")
    @Schema(type = SchemaType.ARRAY, implementation = Stance.class)
    public List<String> stance;

    @QueryParam("saidFrom")
    @Parameter(
            description =
                    "Said in or after this day, month or year. A claim dated only `2022-10` lies in October 2022 and "
                            + "in 2022, not on any one day.")
    public String saidFrom;

    @QueryParam("saidTo")
    @Parameter(description = "Said in or before this day, month or year.")
    public String saidTo;

    @QueryParam("recordedFrom")
    @Parameter(description = "Recorded here in or after this day, month or year (UTC).")
    public String recordedFrom;

    @QueryParam("recordedTo")
    @Parameter(description = "Recorded here in or before this day, month or year (UTC).")
    public String recordedTo;

    @QueryParam("relation")
    @Parameter(description = "Having a relation of a type to another claim, either way.")
    @Schema(type = SchemaType.ARRAY, implementation = RelationType.class)
    public List<String> relation;

    @QueryParam("externalId")
    @Parameter(description = "Called so elsewhere: a scheme and the id in it, with a colon between them.")
    public List<String> externalId;

    @QueryParam("import")
    @Parameter(description = "Recorded by an import: its id.")
    public List<String> importId;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words to search for, in your own language. All must be there, in any of their forms: `soldiers` finds "
                            + "`soldier`. `\"exact phrase\"`, `-without`, `begin*`, and `this OR that` work as usual. Where "
                            + "nothing is found, small typing errors are forgiven, and `didYouMean` tells what was searched.",
            schema = @Schema(maxLength = 500))
    public String q;

    @QueryParam("in")
    @Parameter(
            description =
                    "Where the words of `q` have to be: names with commas between them, of quote, statement, speaker, "
                            + "source, topic, evidence. Anywhere where it is left out.",
            schema =
                    @Schema(
                            pattern = "^(quote|statement|speaker|source|topic|evidence)"
                                    + "(,(quote|statement|speaker|source|topic|evidence))*$"))
    public String in;

    @QueryParam("lang")
    @Parameter(
            description =
                    "The language of `q` (BCP 47). Where it is left out, every language is tried that is written in the "
                            + "script of a word.",
            schema = @Schema(maxLength = 35))
    public String lang;

    @QueryParam("asOf")
    @Parameter(
            description =
                    "Answers as one could have known on this day: claims and evidence published later are left out, "
                            + "and status and counts are those of that day. `q` is not looked for in evidence then, since "
                            + "words of evidence that came later would tell.")
    public String asOf;
}
