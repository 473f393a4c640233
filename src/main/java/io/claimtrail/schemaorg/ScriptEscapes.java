package io.claimtrail.schemaorg;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes by which JSON can stand in a {@code script} element of any page, whatever its texts hold (HTML, 13.1.2.6 and
 * 4.12.1.3): none of {@code <}, {@code >} and {@code &} is left, so neither {@code </script>} nor {@code <!--} is; nor is a
 * line separator of JavaScript's that JSON allows, nor a control of text direction that would show the source of the page in
 * another order than it has. What the JSON means stays the same.
 */
final class ScriptEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

    static {
        for (char each : new char[] {'<', '>', '&'}) {
            ASCII[each] = CharacterEscapes.ESCAPE_STANDARD;
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL ->
                new SerializedString("\\u%04x".formatted(character));
            default -> null;
        };
    }
}
