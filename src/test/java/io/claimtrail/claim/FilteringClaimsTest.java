package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.asked;
import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.claim.FoundClaims.refused;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class FilteringClaimsTest {

    private final String speaker = unique("Speaker");

    @Test
    void publisherFindsTheClaimsOfItsSite() {
        String url = uniqueUrl();
        String site = url.split("/")[2];
        String id = claim().publishedAt(url).id();
        String other = claim().source("publisher", Map.of("site", site)).id();
        claim().id();
        for (String form : List.of(site, "www." + site, site.toUpperCase(java.util.Locale.ROOT))) {
            assertEquals(Set.of(id, other), Set.copyOf(found("publisher", form)), form);
        }
        assertEquals(List.of(), found("publisher", "nobody." + site));
    }

    @Test
    void topicFindsByItsWholeNameWhateverTheTypography() {
        String topic = unique("Troops’\u00A0return");
        String id = claim().about(topic, unique("Another")).id();
        claim().about(topic + "s").id();
        for (String form : List.of(topic, topic.replace("’\u00A0", "'  "), topic.toUpperCase(java.util.Locale.ROOT))) {
            assertEquals(List.of(id), found("topic", form), form);
        }
        assertEquals(List.of(), found("topic", "Troops’"));
        assertEquals(List.of(), found("topic", unique("Unheard of")));
    }

    @Test
    void kindFindsItsOwn() {
        String promise = claim().with("kind", "PROMISE").id();
        String denial = claim().with("kind", "DENIAL").id();
        claim().id();
        assertEquals(List.of(promise), found("speaker", speaker, "kind", "PROMISE"));
        assertEquals(List.of(), found("speaker", speaker, "kind", "FORECAST"));
        assertEquals(
                Set.of(promise, denial), Set.copyOf(found("speaker", speaker, "kind", "DENIAL", "kind", "PROMISE")));
    }

    @Test
    void quoteTypeFindsItsOwn() {
        String verbatim = claim().id();
        String translated = claim().with("quoteType", "TRANSLATED").id();
        assertEquals(List.of(verbatim), found("speaker", speaker, "quoteType", "VERBATIM"));
        assertEquals(List.of(translated), found("speaker", speaker, "quoteType", "TRANSLATED"));
        assertEquals(List.of(), found("speaker", speaker, "quoteType", "PARTIAL"));
    }

    @Test
    void languageFindsItsOwnInAnySpelling() {
        String english = claim().with("language", "en-GB").id();
        String russian = claim().with("language", "ru").id();
        claim().id();
        assertEquals(List.of(english), found("speaker", speaker, "language", "EN-gb"));
        assertEquals(List.of(), found("speaker", speaker, "language", "be"));
        assertEquals(
                Set.of(english, russian), Set.copyOf(found("speaker", speaker, "language", "en-GB", "language", "RU")));
    }

    @Test
    void statusFindsItsOwn() {
        String unassessed = claim().id();
        String contradicted = claim().id();
        evidence("CONTRADICTS", contradicted).id();
        assertEquals(List.of(unassessed), found("speaker", speaker, "status", "UNASSESSED"));
        assertEquals(List.of(contradicted), found("speaker", speaker, "status", "CONTRADICTED"));
        assertEquals(List.of(), found("speaker", speaker, "status", "DISPUTED"));
        assertEquals(
                Set.of(unassessed, contradicted),
                Set.copyOf(found("speaker", speaker, "status", "UNASSESSED", "status", "CONTRADICTED")));
    }

    @Test
    void stanceFindsClaimsThatHaveSuchEvidence() {
        String claim = claim().id();
        claim().id();
        evidence("CORROBORATES", claim).id();
        evidence("MENTIONS", claim).with("reviewState", "SUGGESTED").id();
        evidence("QUALIFIES", claim).with("reviewState", "REJECTED").id();
        assertEquals(List.of(claim), found("speaker", speaker, "stance", "CORROBORATES"));
        assertEquals(List.of(claim), found("speaker", speaker, "stance", "MENTIONS"));
        assertEquals(List.of(), found("speaker", speaker, "stance", "QUALIFIES"));
        assertEquals(List.of(claim), found("speaker", speaker, "stance", "QUALIFIES", "stance", "MENTIONS"));
    }

    @Test
    void differentFiltersMustAllPass() {
        String topic = unique("Topic");
        String id = claim().about(topic)
                .with("kind", "PROMISE")
                .with("language", "en")
                .id();
        claim().about(topic).with("kind", "DENIAL").with("language", "en").id();
        claim().with("kind", "PROMISE").with("language", "en").id();
        assertEquals(List.of(id), found("topic", topic, "kind", "PROMISE", "language", "en", "speaker", speaker));
        assertEquals(List.of(), found("topic", topic, "kind", "PROMISE", "language", "ru"));
    }

    @Test
    void valuesOfOneFilterMayEachPass() {
        String one = unique("One");
        String two = unique("Two");
        String first = claim().about(one).id();
        String second = claim().about(two).id();
        String both = claim().about(one, two).id();
        claim().id();
        assertEquals(Set.of(first, second, both), Set.copyOf(found("topic", one, "topic", two)));
        asked("topic", one, "topic", two, "topic", one)
                .then()
                .body("items.id", containsInAnyOrder(first, second, both));
    }

    @ParameterizedTest
    @CsvSource({
        "publisher, https://example.org/",
        "publisher, exa mple.org",
        "article, 17",
        "article, ftp://example.org/a",
        "article, javascript:alert(1)",
        "kind, LIE",
        "kind, promise",
        "quoteType, verbatim",
        "language, not a tag",
        "status, TRUE",
        "stance, DENIES",
        "relation, CAUSES",
        "saidFrom, 2022-02-30",
        "saidTo, 2022-13",
        "recordedFrom, yesterday",
        "recordedTo, 22-2-2022",
        "asOf, 2022-10",
        "asOf, 2022-02-30",
        "sort, speaker",
        "sort, --saidOn",
        "sort, SAIDON",
        "sort, +saidOn",
        "speaker, ' '",
        "topic, '\t'",
        "q, ' '",
        "publishedFrom, 2022",
        "Speaker, Makei"
    })
    void badValueIs400ThatNamesTheParameter(String parameter, String value) {
        refused(parameter, parameter, value);
        refused(parameter, "speaker", speaker, parameter, value);
    }

    @ParameterizedTest
    @CsvSource({"speaker", "q", "topic"})
    void unreadableTextIs400(String parameter) {
        refused(parameter, parameter, "nul \u0000 within");
        refused(parameter, parameter, "x".repeat(501));
        refused(parameter, parameter, "");
    }

    @Test
    void oneBadValueAmongGoodOnesIs400() {
        refused("kind", "kind", "PROMISE", "kind", "LIE");
        refused("status", "status", "TRUE", "status", "DISPUTED");
        refused("article", "article", uniqueUrl(), "article", "17");
    }

    @Test
    void faultsOfAllParametersAreNamedTogether() {
        asked("kind", "LIE", "saidFrom", "9", "limit", "0", "sort", "x", "q", " ", "asOf", "x", "publisher", "/")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter",
                        containsInAnyOrder("kind", "saidFrom", "limit", "sort", "q", "asOf", "publisher"));
    }

    private ClaimBuilder claim() {
        return aClaim().saidBy(speaker);
    }
}
