package io.claimtrail.factcheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/**
 * JSON the way Google's APIs write it (the JSON mapping of Protocol Buffers): what is absent or empty is left out. It can be
 * put into a script as it is: angle brackets, and the two line ends that are none in JSON, are escaped.
 */
final class GoogleJson {

    static final String MEDIA_TYPE = "application/json; charset=UTF-8";
    static final String SCRIPT_TYPE = "text/javascript";
    static final String SCRIPT = SCRIPT_TYPE + "; charset=UTF-8";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
            .build();

    private static final ObjectWriter PLAIN = JSON.writer(new ScriptSafe());

    private static final ObjectWriter PRETTY = PLAIN.with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private GoogleJson() {}

    static JsonNode tree(Object answer) {
        return JSON.valueToTree(answer);
    }

    static String write(JsonNode tree, boolean pretty) {
        try {
            return (pretty ? PRETTY : PLAIN).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSONP. The comment keeps the first bytes from being those of another kind of file. */
    static String call(String function, String json) {
        return "// API callback\n" + function + "(" + json.strip() + ");\n";
    }

    private static final class ScriptSafe extends CharacterEscapes {

        private static final int[] ASCII = escapes();

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            boolean endsLine = character == 0x2028 || character == 0x2029;
            return endsLine ? new SerializedString("\\u%04x".formatted(character)) : null;
        }

        private static int[] escapes() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes['<'] = ESCAPE_STANDARD;
            escapes['>'] = ESCAPE_STANDARD;
            return escapes;
        }
    }
}
