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

/** Words are compared as a reader would compare them, whatever the typography. */
@HttpTest
class FilteringClaimsByTextTest {

    private final String speaker = unique("Speaker");

    @ParameterizedTest(name = "“{0}” holds “{1}”: {2}")
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "Not a single (Russian)\u00A0soldier will stay | ^\"single (Russian) soldier\"^ | true",
                "Not a single (Russian)\u00A0soldier will stay | single russian soldier | true",
                "Not a single (Russian) soldier will stay | ^\"(russian)\u00A0SOLDIER\"^ | true",
                "Not a single soldier will stay | ^\"soldier  will\"^ | true",
                "Not a single soldier will stay | ^ soldier will ^ | true",
                "Not a single soldier will stay | oldier | false",
                "Not a single soldier will stay | ^\"soldier stay\"^ | false",
                "Not a single soldier will stay | sóldier | true",
                "He said “not one” – and it’s so | ^\"not one - and it's\"^ | true",
                "He said \"not one\" - and it's so | “not one — and it’s” | true",
                "He said «not one» | ^\"not one\"^ | true",
                "A sol\u00ADdier | soldier | true",
                "100% of troops | 100% of | true",
                "none alone | % | false",
                "none alone | _ | false",
                "none alone | \\ | false",
                "a + b & c = d # e ? f | ^\"b & c = d # e ?\"^ | true",
                "e\u0301t\u00E9 | \u00E9te\u0301 | true",
                "не залишиться | НЕ ЗАЛИШИТЬСЯ | true",
                "לא יישאר אף חייל | אף חייל | true",
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
    void statementIsFoundTooUnlessTheQuoteAloneIsAsked() {
        String id =
                claim().saying("Not one").with("statement", "No troops stay").id();
        assertEquals(List.of(id), found("speaker", speaker, "q", "not one", "in", "quote"));
        assertEquals(List.of(id), found("speaker", speaker, "q", "troops"));
        assertEquals(List.of(), found("speaker", speaker, "q", "troops", "in", "quote"));
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
