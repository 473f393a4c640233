package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Quotes are kept to the character, whatever the script. */
@HttpTest
class KeepingQuotesTest {

    static Stream<String> quotes() {
        return Stream.of(
                "Not a single (Russian)\u00A0soldier",
                " \u00A0 leading and trailing \t\n",
                "“Typographic” ‘quotes’ – and — dashes…",
                "לא יישאר אף חייל \u200Frוסי\u200E אחד",
                "لن يبقى جندي واحد",
                "We leave 🎈👩‍👩‍👧‍👦 now",
                "e\u0301 and \u00E9, n\u0303 and ñ",
                "Z\u0351\u036B\u0343a\u0301\u0302\u0303lgo",
                "हिन्दी में",
                "한국어 \u1112\u1161\u11AB",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ﬁligature",
                "soft\u00ADhyphen, zero\u200Bwidth, \uFEFFmark",
                "line\r\nends\nof\rall kinds\u0085\u2028",
                "<script>alert('x')</script> &amp; \"\\u0041\" %00 ${7*7}",
                "'; drop table claim; --",
                "x".repeat(10_000),
                "🎈".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void quoteIsKeptToTheCharacter(String quote) {
        String id = aClaim().saying(quote).recorded().getString("id");
        assertEquals(quote, read("/v1/claims/" + id).getString("quote"));
        assertEquals(quote, read("/v1/claims/" + id + "/trail").getString("claim.quote"));
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void changedQuoteIsKeptToTheCharacter(String quote) {
        String path = "/v1/claims/" + aClaim().id();
        change(path, "quote", quote).then().statusCode(200).body("quote", equalTo(quote));
        assertEquals(quote, read(path).getString("quote"));
    }
}
