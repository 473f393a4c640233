package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Tells the format of a file from its beginning. */
final class Recognition {

    private static final int BEGINNING = 1 << 16;

    private static final Set<String> OF_THE_API = Set.of("speaker", "saidOn", "quote", "statement", "source");

    private static final Set<String> OF_DOCUMENTS = Set.of(
            "@context",
            "@type",
            "@graph",
            "dataFeedElement",
            "claims",
            "claimReview",
            "claimReviewed",
            "itemListElement");

    private Recognition() {}

    /** The format of a file; nothing where it looks like none of them. */
    static Optional<ImportFormat> of(Path file) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(BEGINNING);
        }
        String text = new String(beginning, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        if (text.startsWith("<")) {
            return Optional.of(ImportFormat.HTML);
        }
        if (text.startsWith("[")) {
            return Optional.of(ImportFormat.JSON);
        }
        return text.startsWith("{") ? Optional.of(ofObject(text)) : Optional.empty();
    }

    /** By the first property that only one format has. */
    private static ImportFormat ofObject(String text) throws IOException {
        try (JsonParser parser = LenientJson.MAPPER.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (OF_DOCUMENTS.contains(name)) {
                    return ImportFormat.JSON;
                }
                if (OF_THE_API.contains(name)) {
                    return ImportFormat.NDJSON;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            // Cut off by the size of the beginning, or broken: the rows will tell.
            return ImportFormat.NDJSON;
        }
        return ImportFormat.NDJSON;
    }
}
