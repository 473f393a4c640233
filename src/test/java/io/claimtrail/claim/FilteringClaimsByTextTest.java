package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A passage finds the quotes that hold it, as a reader would compare them. */
@HttpTest
class FilteringClaimsByTextTest {

    private final String speaker = unique("Speaker");

    @ParameterizedTest(name = "“{0}” holds “{1}”: {2}")
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "Not a single (Russian)\u00A0soldier will stay | single (Russian) soldier | true",
                "Not a single (Russian) soldier will stay | (russian)\u00A0SOLDIER | true",
                "Not a single soldier will stay | soldier  will | true",
                "Not a single soldier will stay | ^ soldier will ^ | true",
                "Not a single soldier will stay | oldier wil | true",
                "Not a single soldier will stay | soldier stay | false",
                "Not a single soldier will stay | sóldier | false",
                "He said “not one” – and it’s so | \"not one\" - and it's so | true",
                "He said \"not one\" - and it's so | “not one” — and it’s | true",
                "He said «not one» | \"not one\" | true",
                "A sol\u00ADdier | soldier | true",
                "100% of troops | 100% of | true",
                "100 and of troops | 100% of | false",
                "snake_case words | e_c | true",
                "snakeXcase words | e_c | false",
                "back\\slash | k\\s | true",
                "backslash | k\\s | false",
                "back\\\\slash | k\\\\s | true",
                "back\\%slash | k\\% | true",
                "back\\slash | k\\% | false",
                "percent % alone | % | true",
                "none alone | % | false",
                "none alone | _ | false",
                "none alone | \\ | false",
                "it's a quote | 's a | true",
                "a + b & c = d # e ? f | + b & c = d # e ? | true",
                "a { b } c | { b } | true",
                "e\u0301t\u00E9 | \u00E9te\u0301 | true",
                "не залишиться | НЕ ЗАЛИШИТЬСЯ | true",
                "לא יישאר אף חייל | אף חייל | true",
                "We leave 🎈 now | 🎈 | true",
                "We leave 🎈 now | 🎉 | false",
                "ﬁnal words | final | true",
                "Straße | STRASSE | true"
            },
            delimiter = '|')
    void passageIsComparedAsAReaderWould(String quote, String passage, boolean isFound) {
        String id = claim().saying(quote).id();
        assertEquals(isFound ? List.of(id) : List.of(), found("speaker", speaker, "q", passage));
    }

    @Test
    void paraphraseIsFoundByItsStatement() {
        String id = claim().with("quote", null)
                .with("statement", "About 2,500 fighters stayed")
                .id();
        assertEquals(List.of(id), found("speaker", speaker, "q", "2,500 FIGHTERS"));
    }

    @Test
    void quoteIsFoundByItsOwnWordsNotByTheStatementBesideIt() {
        String id =
                claim().saying("Not one").with("statement", "No troops stay").id();
        assertEquals(List.of(id), found("speaker", speaker, "q", "not one"));
        assertEquals(List.of(), found("speaker", speaker, "q", "troops"));
    }

    @Test
    void changedQuoteIsFoundByItsNewWordsAlone() {
        String id = claim().saying("Not one").id();
        change("/v1/claims/" + id, "quote", "Nobody").then().statusCode(200);
        assertEquals(List.of(id), found("speaker", speaker, "q", "nobody"));
        assertEquals(List.of(), found("speaker", speaker, "q", "not one"));
    }

    @Test
    void passageOfFiveHundredCharactersIsTaken() {
        String id = claim().saying("x".repeat(600)).id();
        assertEquals(List.of(id), found("speaker", speaker, "q", "x".repeat(500)));
    }

    private ClaimBuilder claim() {
        return aClaim().saidBy(speaker);
    }
}
