package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.asked;
import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search answers: why each claim was found, in which order, and what was searched. */
@HttpTest
@AnyDatabase
class SearchAnswersTest {

    private final String word = uniqueWord();

    @Test
    void eachPartShowsWhereTheWordsStand() {
        String id = aClaim().with("speaker", Map.of("name", "Zoya " + word, "role", "Mayor"))
                .saying("A quote: " + word)
                .with("statement", word + ", plainly")
                .source("title", "All <b>about</b> " + word)
                .about("Topic " + word)
                .id();
        evidence("CONTRADICTS", id).with("excerpt", "Not " + word).id();
        JsonPath match = asked("q", word).jsonPath();
        match.setRootPath("items[0].match");
        assertEquals(
                List.of("quote", "statement", "speaker", "source", "topic", "evidence"), match.getList("matchedIn"));
        String marked = "<mark>" + word + "</mark>";
        assertEquals(
                Map.of(
                        "quote", "A quote: " + marked,
                        "statement", marked + ", plainly",
                        "speaker", "Zoya " + marked,
                        "source", "All &lt;b&gt;about&lt;/b&gt; " + marked,
                        "topic", "Topic " + marked,
                        "evidence", "Not " + marked),
                match.getMap("highlights"));
    }

    @Test
    void siteOfTheSourceIsFound() {
        String site = word + ".example";
        String id = aClaim().publishedAt("https://" + site + "/page").id();
        assertEquals(List.of(id), found("q", site));
        assertEquals(List.of(id), found("q", word + "*", "in", "source"));
    }

    @Test
    void onlyTheNamedPartsAreShown() {
        aClaim().saying("A quote: " + word).with("statement", word + " again").id();
        asked("q", word, "in", "statement")
                .then()
                .body("items[0].match.matchedIn", contains("statement"))
                .body("items[0].match.highlights.size()", equalTo(1));
    }

    @Test
    void formsAndPhrasesAreMarked() {
        aClaim().saying("Soldiers of %s, one\u00A0single soldier".formatted(word))
                .with("language", "en")
                .id();
        assertEquals(
                "<mark>Soldiers</mark> of <mark>%s</mark>, one\u00A0<mark>single soldier</mark>".formatted(word),
                asked("q", "soldier \"single soldier\" -absent " + word).path("items[0].match.highlights.quote"));
    }

    /** German has the same stem of the word as English has of its form, which is too far away for a typing error. */
    @Test
    void stemsCountInTheLanguageThatIsNamed() {
        String verb = word + "ard";
        String id =
                aClaim().saying("Always " + verb + "ing").with("language", "en").id();
        assertEquals(List.of(id), found("q", verb, "lang", "en"));
        assertEquals(List.of(), found("q", verb, "lang", "de"));
        assertEquals("Always <mark>" + verb + "ing</mark>", asked("q", verb).path("items[0].match.highlights.quote"));
    }

    @Test
    void longQuoteIsCutToWhatWasFound() {
        String filling = "Much else was said before. ".repeat(40);
        aClaim().saying(filling + word + " " + filling).id();
        String html = asked("q", word).path("items[0].match.highlights.quote");
        assertTrue(html.contains("<mark>" + word + "</mark>"), html);
        assertTrue(html.length() < 450, html);
    }

    @Test
    void scoreFallsAndIsOnlyThereInTheOrderOfRelevance() {
        aClaim().saying(word + " and " + word).id();
        aClaim().saying("Something else").source("title", word).id();
        List<Float> scores = asked("q", word).jsonPath().getList("items.match.score", Float.class);
        assertTrue(scores.get(0) > scores.get(1) && scores.get(1) > 0, scores::toString);
        asked("q", word, "sort", "saidOn").then().body("items[0].match.score", nullValue());
    }

    @Test
    void listWithoutWordsTellsNoMatch() {
        String speaker = unique("Speaker");
        aClaim().saidBy(speaker).id();
        asked("speaker", speaker, "facets", "kind").then().body("items[0].match", nullValue());
        asked("speaker", speaker).then().body("items[0].match", nullValue());
    }

    @Test
    void asOfADayTellsNothingOfWhatEvidenceSaidLater() {
        String id = aClaim().saying("About " + word)
                .source("publishedOn", "2022-02-16")
                .id();
        String later = uniqueWord();
        evidence("CONTRADICTS", id)
                .publishedOn("2022-10-15")
                .with("excerpt", word + " and " + later)
                .id();
        asked("q", word, "asOf", "2022-09-30").then().body("items[0].match.matchedIn", contains("quote"));
        assertEquals(List.of(), found("q", later, "asOf", "2022-09-30"));
        assertEquals(List.of(id), found("q", word + " -" + later, "asOf", "2022-09-30"));
        assertEquals(List.of(id), found("q", later));
        asked("q", word, "asOf", "2022-09-30", "in", "quote,evidence")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("in"));
    }

    @ParameterizedTest
    @CsvSource({
        "{} sunflowr,      {} sunflower",
        "SUNFLOEWR {},     sunflower {}",
        "{} sunflower,     ",
        "{} -sunflowr,     ",
        "{} \"sunflowr\",  ",
        "{} zzzzzzzzz,     "
    })
    void smallTypingErrorsAreForgiven(String query, String meant) {
        aClaim().saying(word + " grows a sunflower").id();
        asked("q", query.replace("{}", word), "count", "true")
                .then()
                .body("didYouMean", equalTo(meant == null ? null : meant.replace("{}", word)));
        if (meant != null) {
            asked("q", query.replace("{}", word), "count", "true")
                    .then()
                    .body("total", equalTo(1))
                    .body(
                            "items[0].match.highlights.quote",
                            equalTo("<mark>%s</mark> grows a <mark>sunflower</mark>".formatted(word)));
        }
    }

    @Test
    void newerClaimsComeFirstUnlessThatIsSwitchedOff() {
        String recent = said(word, LocalDate.now().minusDays(1).toString());
        String older = said(word, LocalDate.now().minusYears(8).toString());
        String oldest = said(word, "1990");
        assertEquals(List.of(recent, older, oldest), found("q", word));
        assertEquals(List.of(oldest, older, recent), found("q", word, "recency", "false"));
    }

    @Test
    void whatFitsBetterComesBeforeWhatIsNewer() {
        String old = said(word, "1990");
        aClaim().saying("Something else")
                .on(LocalDate.now().minusDays(1).toString())
                .about(word)
                .id();
        assertEquals(old, found("q", word).get(0));
    }

    @Test
    void everyOrderCanBeAskedFor() {
        String second = said(word, "2022-05");
        String third = said(word, "2022-06-01");
        String first = said(word, "2022");
        assertEquals(List.of(first, second, third), found("q", word, "sort", "saidOn"));
        assertEquals(List.of(third, second, first), found("q", word, "sort", "-saidOn"));
        assertEquals(List.of(second, third, first), found("q", word, "sort", "recordedAt"));
        assertEquals(List.of(first, third, second), found("q", word, "sort", "-recordedAt"));
        assertEquals(found("q", word), found("q", word, "sort", "relevance"));
        asked("sort", "relevance").then().statusCode(400);
    }

    @Test
    void claimStandsAsOfTheDay() {
        String id = claim().source("publishedOn", "2022-03-01").id();
        evidence("CORROBORATES", id).publishedOn("2022-05-10").id();
        evidence("CONTRADICTS", id).publishedOn("2022-07").id();
        String later = claim().source("publishedOn", "2022-09").id();
        assertEquals(List.of(), found("q", word, "asOf", "2022-02-28"));
        standsAsOf("2022-03-01", "UNASSESSED");
        standsAsOf("2022-05-10", "CORROBORATED");
        standsAsOf("2022-07-30", "CORROBORATED");
        standsAsOf("2022-07-31", "DISPUTED");
        assertEquals(List.of(id), found("q", word, "asOf", "2022-09-29"));
        assertEquals(List.of(later, id), found("q", word, "asOf", "2022-09-30"));
        asked("q", word, "asOf", "2022-05-10")
                .then()
                .body("items[0].counts.corroborating", equalTo(1))
                .body("items[0].counts.contradicting", equalTo(0))
                .body("items[0].asOf", equalTo("2022-05-10"));
    }

    private void standsAsOf(String day, String status) {
        for (Status each : Status.values()) {
            asked("q", word, "asOf", day, "status", each.name(), "facets", "status")
                    .then()
                    .body("items.status", equalTo(each.name().equals(status) ? List.of(status) : List.of()))
                    .body("facets.status.value", contains(status))
                    .body("facets.status.count", contains(1));
        }
    }

    private ClaimBuilder claim() {
        return aClaim().saying(unique("It is " + word));
    }

    private static String said(String word, String day) {
        return aClaim().saying("It is " + word).on(day).id();
    }
}
