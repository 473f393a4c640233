package io.claimtrail.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendedJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                """
        {"a": "He said "it is so" twice", "b": 1} | {"a":"He said \\"it is so\\" twice","b":1}""",
                """
        {"a": ""So," he said, "it is"", "b": "c"} | {"a":"\\"So,\\" he said, \\"it is\\"","b":"c"}""",
                """
        {"a": "the "end""} | {"a":"the \\"end\\""}""",
                """
        {"a": "kept \\"as it is\\"" "b": {"c": "d"} "e": [1 2]} | {"a":"kept \\"as it is\\"","b":{"c":"d"},"e":[1,2]}""",
                """
        {"a": , "b": [], "c": } | {"a":null,"b":[],"c":null}""",
                """
        {"a": 1}} | {"a":1}""",
                """
        ,{"a": 1,, "b": 2}] | {"a":1,"b":2}""",
            })
    void onlyOneThingCanBeMeant(String broken, String meant) throws JsonProcessingException {
        assertEquals(
                LenientJson.MAPPER.readTree(meant),
                LenientJson.MAPPER.readTree(MendedJson.of(broken).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": [\"He said \"a\", \"b\" then\"]}",
                "{\"a\": \"cut off in the mid",
                "{\"a",
                "{\"a\": \"He said \"",
                "{\"a\": {\"b\": 1}",
                "{\"a\": \"We typed \"}\" in the chat\"}",
                "{\"a\": \"He said \"lie\", \"b\": \"c\" and left\"}",
                "{\"a\": \"He wrote \"a\": \"b\", \"c\": \"d\" there\"}",
                "{\"a\": \"one too many\"\"}",
                "{\"a\": \"b\":\"c\"}",
                "{\"a\": \"not closed, \"b\": \"c\"}",
                "{\"a\": {\"b\": 1}}, \"c\": 2}"
            })
    void textWhoseEndNobodyKnowsStaysAsItIs(String broken) {
        assertEquals(Optional.empty(), MendedJson.of(broken));
    }

    @Test
    void veryLongOnesAreMendedInOnePass() {
        int many = 1_000_000;
        assertTrue(MendedJson.of("[".repeat(many) + "]".repeat(many)).isPresent());
        assertTrue(MendedJson.of("{\"a\": \"" + "\" ".repeat(many + 1) + "}").isPresent());
    }
}
