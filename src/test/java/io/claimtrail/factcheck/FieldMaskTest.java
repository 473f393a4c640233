package io.claimtrail.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMaskTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ANSWER = """
            {"claims":[
              {"text":"A","claimant":"B","claimReview":[{"url":"u","title":"t","publisher":{"name":"n","site":"s"}}]},
              {"text":"C"}],
             "nextPageToken":"x"}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nextPageToken                          | {"nextPageToken":"x"}
            claims(text)                           | {"claims":[{"text":"A"},{"text":"C"}]}
            claims/text                            | {"claims":[{"text":"A"},{"text":"C"}]}
            claims.text                            | {"claims":[{"text":"A"},{"text":"C"}]}
            claims/claimReview/publisher/site      | {"claims":[{"claimReview":[{"publisher":{"site":"s"}}]},{}]}
            claims/claimReview/publisher(site,name)| {"claims":[{"claimReview":[{"publisher":{"name":"n","site":"s"}}]},{}]}
            claims(text,claimReview(url,publisher/name)),nextPageToken | {"claims":[{"text":"A","claimReview":[{"url":"u","publisher":{"name":"n"}}]},{"text":"C"}],"nextPageToken":"x"}
            claims/claimReview/*/site              | {"claims":[{"claimReview":[{"publisher":{"site":"s"}}]},{}]}
            */text                                 | {"claims":[{"text":"A"},{"text":"C"}]}
            ' claims ( text , claimant ) '         | {"claims":[{"text":"A","claimant":"B"},{"text":"C"}]}
            claims/text,claims/claimant            | {"claims":[{"text":"A","claimant":"B"},{"text":"C"}]}""")
    void onlyWhatIsNamedIsLeft(String mask, String left) throws JsonProcessingException {
        FieldMask parsed = FieldMask.parse(mask);
        assertEquals(Optional.empty(), parsed.unknownIn(FactCheckedClaims.class));
        assertEquals(
                JSON.readTree(left).toString(),
                parsed.apply(JSON.readTree(ANSWER)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "claims,nextPageToken",
                "claims,claims/text,*",
                "claims/text,claims,nextPageToken",
                "claims/*,*"
            })
    void whatIsNamedAsAWholeStaysWhole(String mask) throws JsonProcessingException {
        assertEquals(
                JSON.readTree(ANSWER).toString(),
                FieldMask.parse(mask).apply(JSON.readTree(ANSWER)).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "author, author",
        "claims/author, claims.author",
        "'claims(text,claimReview(url,stars))', claims.claimReview.stars",
        "claims/text/length, claims.text.length",
        "nextPageToken/*, nextPageToken.*",
        "Claims, Claims"
    })
    void fieldThatNoAnswerHasIsNamed(String mask, String path) {
        assertEquals(Optional.of(path), FieldMask.parse(mask).unknownIn(FactCheckedClaims.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "claims,",
                "claims(",
                "claims()",
                "claims)",
                "claims(text",
                "a b",
                "a//b",
                "/a",
                "(a)",
                "a(b)c",
                "<a>",
                "a;b",
                "é"
            })
    void whatIsNoMaskIsRefused(String mask) {
        assertThrows(IllegalArgumentException.class, () -> FieldMask.parse(mask));
    }

    @Test
    void depthHasAnEnd() {
        assertThrows(IllegalArgumentException.class, () -> FieldMask.parse("a/".repeat(5000) + "a"));
        assertThrows(IllegalArgumentException.class, () -> FieldMask.parse("a(".repeat(5000)));
    }
}
