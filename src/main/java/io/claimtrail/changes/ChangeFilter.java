package io.claimtrail.changes;

import io.claimtrail.history.RecordKind;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that choose changes. They combine with AND; one that is given more than once means any of its values. */
public class ChangeFilter {

    @QueryParam("kind")
    @Parameter(description = "Of a kind of record. A claim's appearances and relations are part of it.")
    @Schema(type = SchemaType.ARRAY, implementation = RecordKind.class)
    public List<String> kind;

    @QueryParam("claim")
    @Parameter(description = "Of a claim, or of evidence on it: the claim's id.")
    public List<String> claim;

    @QueryParam("speaker")
    @Parameter(
            description =
                    "Of a speaker, of claims by that speaker, or of evidence on them: the speaker's id, or words of a "
                            + "name or alias, whatever the accents and case.")
    public List<String> speaker;

    @QueryParam("topic")
    @Parameter(description = "Of a topic, of claims about it, or of evidence on them: its name, whatever the case.")
    public List<String> topic;

    @QueryParam("revision")
    @Parameter(description = "Part of an act: the revision's id. Of an import that is the import's id.")
    public List<String> revision;
}
