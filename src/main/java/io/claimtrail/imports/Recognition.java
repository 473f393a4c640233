package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the format of a file from its beginning. */
final class Recognition {

    private static final int BEGINNING = 1 << 16;

    private static final Set<String> OF_THE_API = Set.of("saidOn", "source");

    /** {@code rows} is what hypothes.is calls the results of a search. */
    private static final Set<String> OF_DOCUMENTS = Set.of(
            "@context",
            "@type",
            "@graph",
            "dataFeedElement",
            "claims",
            "claimReview",
            "claimReviewed",
            "itemListElement",
            "rows");

    private static final Pattern COLUMNS = Pattern.compile("[^\\r\\n]*[,;\\t|].*", Pattern.DOTALL);

    private Recognition() {}

    /** The format of a file; nothing where it looks like none of them. */
    static Optional<ImportFormat> of(FileContent content) throws IOException {
        if (isZip(content)) {
            return Optional.of(ImportFormat.ZIP);
        }
        String text = beginning(content);
        if (text.startsWith("<")) {
            return Optional.of(ImportFormat.HTML);
        }
        if (text.startsWith("[")) {
            return Optional.of(isFlat(text.substring(1)) ? ImportFormat.ROWS : ImportFormat.JSON);
        }
        if (text.startsWith("{")) {
            return Optional.of(ofObject(text));
        }
        return COLUMNS.matcher(text).matches() ? Optional.of(ImportFormat.CSV) : Optional.empty();
    }

    /** PKWARE's APPNOTE, 4.3.7 and 4.3.16: the signature of a local file header, or that of an archive without files. */
    private static boolean isZip(FileContent content) throws IOException {
        byte[] magic;
        try (InputStream in = content.open()) {
            magic = in.readNBytes(4);
        }
        return magic.length == 4
                && magic[0] == 'P'
                && magic[1] == 'K'
                && (magic[2] == 3 && magic[3] == 4 || magic[2] == 5 && magic[3] == 6);
    }

    private static String beginning(FileContent content) throws IOException {
        char[] text = new char[BEGINNING];
        int length = 0;
        try (Reader reader = TextEncoding.reader(content, TextEncoding.of(content, null))) {
            int read;
            while (length < BEGINNING && (read = reader.read(text, length, BEGINNING - length)) >= 0) {
                length += read;
            }
        }
        return new String(text, 0, length).stripLeading();
    }

    /** By the first property that only one format has; a speaker is an object in the API, and a name in tables. */
    private static ImportFormat ofObject(String text) throws IOException {
        try (JsonParser parser = LenientJson.MAPPER.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (OF_DOCUMENTS.contains(name)) {
                    return ImportFormat.JSON;
                }
                JsonToken value = parser.nextToken();
                if (name.equals("speaker")) {
                    return value == JsonToken.VALUE_STRING ? ImportFormat.ROWS : ImportFormat.NDJSON;
                }
                parser.skipChildren();
            }
        } catch (JsonProcessingException e) {
            // Cut off by the size of the beginning, or broken: the rows will tell.
            return ImportFormat.NDJSON;
        }
        return isFlat(text) ? ImportFormat.ROWS : ImportFormat.NDJSON;
    }

    /** Whether an object is a row of a table: of values alone, and with none of the API's names. */
    private static boolean isFlat(String text) throws IOException {
        try (JsonParser parser = LenientJson.MAPPER.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            boolean named = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (OF_DOCUMENTS.contains(name)
                        || OF_THE_API.contains(name)
                        || !parser.nextToken().isScalarValue()) {
                    return false;
                }
                named = true;
            }
            return named;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
