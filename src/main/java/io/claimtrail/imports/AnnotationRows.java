package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows that are annotations, as the API of hypothes.is gives them ({@code GET /api/search}). One is taken where it bears on a
 * claim on record: where the passage that it marks is that claim's quote, or where it names the claim. What it then says of
 * the claim by its tags becomes suggested evidence; a marked quote of which it says nothing shows that the article reports
 * the words.
 */
@ApplicationScoped
class AnnotationRows implements RowReader {

    private static final int LONGEST_CONTEXT = 500;

    @Inject
    ApiRows apiRows;

    @Inject
    AnnotatedClaims claims;

    @Override
    public Taken read(JsonNode annotation) {
        Faults faults = new Faults();
        Optional<String> address = Nodes.text(annotation.path("uri"))
                .or(() -> Nodes.text(Nodes.first(annotation.path("target")).path("source")));
        if (address.isEmpty()) {
            faults.below("uri").add("must say which page is annotated");
        }
        if (!Nodes.all(annotation.path("references")).isEmpty()) {
            faults.below("references")
                    .add("make it a reply to another annotation, which says nothing of the page itself");
        }
        faults.raiseIfAny(ProblemType.INVALID_BODY);
        ObjectNode row = QuarkusTransaction.requiringNew().call(() -> row(annotation, address.orElseThrow()));
        return apiRows.read(row);
    }

    private ObjectNode row(JsonNode annotation, String address) {
        JsonNode passage = passage(annotation);
        Optional<String> exact = raw(passage.path("exact"));
        List<String> tags = Nodes.all(annotation.path("tags")).stream()
                .map(JsonNode::asText)
                .toList();
        Optional<Claim> named = claims.named(Stream.concat(raw(annotation.path("text")).stream(), tags.stream())
                .toList());
        Optional<Claim> claim = named.or(() -> exact.flatMap(quote -> claims.quoted(quote, address)));
        if (claim.isEmpty()) {
            throw ProblemException.invalidBody(
                    exact.isPresent() ? "/target/0/selector" : "/tags",
                    exact.map(
                                            quote ->
                                                    "marks words that are no claim's quote on record; record the claim first, or name the claim")
                                    .orElse("marks no words, and names no claim")
                            + " in a tag: its URL here, or scheme:id of its externalIds");
        }
        ObjectNode row = claims.asRow(claim.get());
        ObjectNode article = LenientJson.MAPPER.createObjectNode().put("url", address);
        Nodes.text(annotation.path("document").path("title")).ifPresent(title -> article.put("title", title));
        Optional<ObjectNode> said = AnnotationTags.read(tags);
        if (said.isEmpty() && named.isEmpty()) {
            row.putArray("appearances").add(appearance(article, passage));
        } else {
            row.putArray("evidence").add(evidence(annotation, article, exact, said));
        }
        return row;
    }

    private static ObjectNode appearance(ObjectNode article, JsonNode passage) {
        ObjectNode appearance = LenientJson.MAPPER.createObjectNode();
        appearance.set("article", article);
        for (String part : List.of("exact", "prefix", "suffix")) {
            raw(passage.path(part))
                    .filter(text -> part.equals("exact") || text.length() <= LONGEST_CONTEXT)
                    .ifPresent(text -> appearance.put(part, text));
        }
        return appearance;
    }

    /** Somebody's note is a suggestion until an editor has looked at it. */
    private static ObjectNode evidence(
            JsonNode annotation, ObjectNode article, Optional<String> exact, Optional<ObjectNode> said) {
        ObjectNode evidence =
                said.orElseGet(() -> LenientJson.MAPPER.createObjectNode().put("stance", "MENTIONS"));
        evidence.set("article", article);
        evidence.put("reviewState", ReviewState.SUGGESTED.name());
        exact.ifPresent(text -> evidence.put("excerpt", text));
        String note = Stream.of(
                        raw(annotation.path("text")),
                        Nodes.text(annotation.path("links").path("html"))
                                .or(() -> Nodes.text(annotation.path("id")).map("https://hypothes.is/a/"::concat))
                                .map("Annotation: "::concat))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        return note.isEmpty() ? evidence : evidence.put("rationale", note);
    }

    /** W3C {@code TextQuoteSelector}; a missing node where the whole page is annotated. */
    private static JsonNode passage(JsonNode annotation) {
        return Nodes.all(annotation.path("target")).stream()
                .flatMap(target -> Nodes.all(target.path("selector")).stream())
                .filter(selector -> selector.path("type").asText().equals("TextQuoteSelector"))
                .findFirst()
                .orElseGet(com.fasterxml.jackson.databind.node.MissingNode::getInstance);
    }

    private static Optional<String> raw(JsonNode text) {
        return Optional.of(text.asText()).filter(each -> !each.isBlank());
    }
}
