package io.claimtrail.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a cell of a table can be: a property of a row in the API's own shape, with dots between the steps. A row has at most
 * one piece of evidence, so that no numbers stand in the paths.
 */
enum TableField {
    /** Kept as it is. */
    TEXT,
    /** Kept without spaces around it, but for those of a server's own export. */
    NAME,
    /** A language tag, with a dash or an underscore. */
    TAG,
    /** The address of a page. */
    ADDRESS,
    /** Read as {@link io.claimtrail.date.WrittenDate} reads. */
    DATE,
    /** A number, with a point or a comma. */
    NUMBER,
    /** One of a few words, however it is capitalised. */
    WORD,
    /** Several, with semicolons or bars between them. */
    LIST,
    /** Several ids, each with its scheme and a colon before it. */
    IDS,
    /** The name of a site, or any address on it. */
    SITE,
    /** Addresses of pages, with spaces, commas or "and" between them. */
    ADDRESSES,
    /** Yes or no. */
    FLAG;

    static final String EVIDENCE = "evidence.";
    static final String EXTERNAL_ID = "externalIds.";

    private static final Map<String, TableField> ALL = all();

    /** What kind of thing stands in a field; nothing where no field has the path. */
    static Optional<TableField> at(String path) {
        return path.startsWith(EXTERNAL_ID) && path.length() > EXTERNAL_ID.length()
                ? Optional.of(NAME)
                : Optional.ofNullable(ALL.get(path));
    }

    /** All paths that have a name of their own. */
    static Stream<String> paths() {
        return ALL.keySet().stream();
    }

    private static Map<String, TableField> all() {
        Map<String, TableField> fields = new LinkedHashMap<>();
        fields.put("statement", TEXT);
        fields.put("quote", TEXT);
        fields.put("quoteType", WORD);
        fields.put("kind", WORD);
        fields.put("language", TAG);
        fields.put("topics", LIST);
        fields.put(ExternalIds.PROPERTY, IDS);
        fields.put("saidOn", DATE);
        speaker(fields, "speaker.");
        article(fields, "source.");
        fields.put("appearances", ADDRESSES);
        article(fields, EVIDENCE + "article.");
        fields.put(EVIDENCE + "stance", WORD);
        fields.put(EVIDENCE + "excerpt", TEXT);
        fields.put(EVIDENCE + "rationale", TEXT);
        fields.put(EVIDENCE + "rating.words", NAME);
        fields.put(EVIDENCE + "rating.value", NUMBER);
        fields.put(EVIDENCE + "rating.best", NUMBER);
        fields.put(EVIDENCE + "rating.worst", NUMBER);
        fields.put(EVIDENCE + "rating.explanation", TEXT);
        fields.put(EVIDENCE + "reviewState", WORD);
        fields.put(EVIDENCE + "independent", FLAG);
        fields.put(EVIDENCE + "independenceReason", TEXT);
        speaker(fields, EVIDENCE + "speaker.");
        return fields;
    }

    private static void speaker(Map<String, TableField> fields, String path) {
        fields.put(path + "name", NAME);
        fields.put(path + "kind", WORD);
        fields.put(path + "role", NAME);
        fields.put(path + "aliases", LIST);
        fields.put(path + "sameAs", LIST);
    }

    private static void article(Map<String, TableField> fields, String path) {
        fields.put(path + "url", ADDRESS);
        fields.put(path + "title", TEXT);
        fields.put(path + "byline", TEXT);
        fields.put(path + "agency", NAME);
        fields.put(path + "language", TAG);
        fields.put(path + "publishedOn", DATE);
        fields.put(path + "publisher.name", NAME);
        fields.put(path + "publisher.site", SITE);
    }
}
