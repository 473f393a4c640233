package io.claimtrail.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a table is read: kept with its import, and shown.
 *
 * @param charset of its text; null where that does not matter or is told for each entry of an archive
 * @param separator between its cells; null where there is none
 * @param mapping columns by field, as in {@link ColumnMapping}; null where it is guessed for each entry of an archive
 * @param leftAside columns that are not read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description =
                "How a table is read. What is not as you meant it can be said in `mapping` and in the Content-Type.")
public record TableReading(
        @Schema(examples = "windows-1252") String charset,
        @Schema(examples = ";") String separator,

        @Schema(
                description = "Columns by field, as given or guessed; an object with a `value` stands for all rows.",
                examples = "{\"speaker.name\": \"speaker\", \"statement\": \"claim\", \"saidOn\": \"date\"}")
        Map<String, Object> mapping,

        @Schema(description = "Columns that are not read, or the first of them.", examples = "[\"venue\"]")
        List<String> leftAside) {

    /** What is kept of it. */
    private static final int LONGEST = 4_000;

    /** The same with the columns that the mapping does not use. */
    static TableReading of(CsvDialect dialect, ColumnMapping mapping, Collection<String> columns) {
        List<String> left = columns.stream()
                .filter(each -> !mapping.columns().contains(each))
                .toList();
        return new TableReading(
                dialect == null ? null : dialect.charset().name(),
                dialect == null ? null : String.valueOf(dialect.separator()),
                asMap(mapping),
                new ArrayList<>(left));
    }

    /** The one that is kept with an import; null where nothing is. */
    static TableReading kept(String json) {
        try {
            return json == null ? null : LenientJson.MAPPER.readValue(json, TableReading.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its text, with fewer of the columns that are left aside where it would be too long. */
    String toKeep() {
        List<String> shown = leftAside == null ? new ArrayList<>() : new ArrayList<>(leftAside);
        while (true) {
            String text = write(new TableReading(charset, separator, mapping, shown));
            if (text.length() <= LONGEST || shown.isEmpty()) {
                return text;
            }
            shown.subList(shown.size() / 2, shown.size()).clear();
        }
    }

    /** The mapping; null where it is to be guessed. */
    ColumnMapping columns() {
        return mapping == null ? null : new ColumnMapping(LenientJson.MAPPER.valueToTree(mapping));
    }

    /** What the sender says of the encoding of its text; null where that is nothing. */
    Charset saidCharset() {
        return charset == null ? null : Charset.forName(charset);
    }

    /** How its text is written; null where that is not known. */
    CsvDialect dialect() {
        return separator == null ? null : new CsvDialect(Charset.forName(charset), separator.charAt(0));
    }

    private static String write(TableReading reading) {
        try {
            return LenientJson.MAPPER.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(ColumnMapping mapping) {
        return mapping == null ? null : LenientJson.MAPPER.convertValue(mapping.fields(), Map.class);
    }
}
