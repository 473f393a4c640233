package io.claimtrail.contract;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the contract says of the API as a whole; tags in the order that a reader wants them. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Claimtrail",
                        version = "1.0.0",
                        description = """
                                Who said what, when; what came of it; and what one could have known on a given day.

                                A **claim** is one statement by one speaker, verbatim, with the article it was published \
                                in. **Evidence** links later articles that bear on whether it is true. A claim's \
                                **status** follows from independent, confirmed evidence and is never typed in. The \
                                **trail** shows it all in order, now or as of a day.

                                Lists come in pages (`limit`, `cursor`); filters combine with AND, and a repeated filter \
                                means any of its values. Changes are JSON Merge Patches (RFC 7396) with `If-Match`. Errors \
                                are problems (RFC 9457), explained at [/problems](/problems). Bodies may be up to 1 MiB, files to \
                                import up to 1 GiB.

                                Reading is public, unless this server says otherwise; recording takes a key of a \
                                `CONTRIBUTOR`, changing one of an `EDITOR`. `RateLimit` (IETF draft) says in each answer \
                                how many requests are left.""",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        servers = @Server(url = "/", description = "This server"),
        tags = {
            @Tag(name = "Claims", description = "What was said, by whom, when, and where it was published."),
            @Tag(name = "Trail", description = "What came of a claim, now or as of a day."),
            @Tag(name = "Evidence", description = "Later articles that bear on whether a claim is true."),
            @Tag(name = "Appearances", description = "Articles that report the utterance: proof that it was said."),
            @Tag(name = "Relations", description = "Typed links between claims."),
            @Tag(name = "Articles", description = "Published pages, known by any form of their URL."),
            @Tag(name = "Speakers", description = "Persons and organisations, with all their names."),
            @Tag(name = "Publishers", description = "Outlets, known by their sites."),
            @Tag(name = "Topics", description = "What claims are about."),
            @Tag(
                    name = "History",
                    description = "What was done to a record, by whom, when and why; and bringing back what it was."),
            @Tag(
                    name = "Corrections",
                    description = "What readers ask to have corrected, and what the editors decided."),
            @Tag(name = "Changes", description = "The log of all changes, for systems that follow."),
            @Tag(name = "Suggestions", description = "Speakers, publishers and topics, as one types."),
            @Tag(
                    name = "Imports",
                    description = "Files taken in as jobs: what became of every row, and taking it back."),
            @Tag(name = "Feeds", description = "All claim reviews for tools, and what is new for people."),
            @Tag(name = "Watches", description = "Saved filters of changes, with feeds of their own."),
            @Tag(name = "Webhooks", description = "Changes sent to other systems as they happen."),
            @Tag(
                    name = "Google Fact Check Tools",
                    description =
                            "The same claims and evidence for clients of Google's Fact Check Tools API (v1alpha1), "
                                    + "with its parameters, answers and errors."),
            @Tag(name = "Exports", description = "Everything on record, as files."),
            @Tag(name = "Administration", description = "Keys, and the search index and its state.")
        })
public class ApiDefinition extends Application {}
