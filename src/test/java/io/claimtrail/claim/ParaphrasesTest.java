package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.claimtrail.testsupport.HttpTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HttpTest
class ParaphrasesTest {

    @Test
    void claimWithoutAQuoteIsAParaphraseAndNeedsAStatement() {
        aClaim().with("quote", null)
                .with("statement", unique("About 2,500 fighters stayed"))
                .sent()
                .then()
                .statusCode(201)
                .body("quoteType", equalTo("PARAPHRASE"))
                .body("quote", nullValue());
        aClaim().with("quote", null).sent().then().statusCode(422).body("errors.pointer", contains("/statement"));
    }

    @Test
    void paraphraseHasNoQuote() {
        aClaim().with("quoteType", "PARAPHRASE")
                .with("statement", "In other words")
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/quote"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARAPHRASE")
    void everyOtherTypeNeedsAQuote(QuoteType type) {
        aClaim().with("quote", null)
                .with("statement", "In other words")
                .with("quoteType", type.name())
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/quote"));
    }

    @Test
    void quoteCanGiveWayToAStatement() {
        String path = "/v1/claims/" + aClaim().id();
        change(path, "quote", null).then().statusCode(422).body("errors.pointer", hasItem("/quote"));
        Map<String, Object> paraphrase = new LinkedHashMap<>();
        paraphrase.put("quote", null);
        paraphrase.put("statement", "In other words");
        paraphrase.put("quoteType", "PARAPHRASE");
        change(path, paraphrase)
                .then()
                .statusCode(200)
                .body("quote", nullValue())
                .body("statement", equalTo("In other words"));
        change(path, "statement", null).then().statusCode(422).body("errors.pointer", contains("/statement"));
    }
}
