package io.claimtrail.claim;

import static io.claimtrail.claim.Related.relating;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.claimtrail.testsupport.SpeakerBuilder.link;
import static io.restassured.RestAssured.given;

import io.claimtrail.article.ArticleReference;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.speaker.SpeakerReference;
import io.claimtrail.testsupport.ArticleBuilder;
import io.claimtrail.testsupport.Changes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Claims of every sort that all have one word and one topic; seeded, so the same every time. */
final class RandomClaims {

    private static final List<ReviewState> STATES =
            List.of(ReviewState.CONFIRMED, ReviewState.CONFIRMED, ReviewState.SUGGESTED, ReviewState.REJECTED);
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 1000;

    /** Stands in every one of them. */
    final String word = uniqueWord();

    /** What every one of them is about. */
    final String topic = unique("Topic");

    final List<String> speakers = new ArrayList<>();
    final List<String> sites = new ArrayList<>();
    final List<String> articles = new ArrayList<>();
    final List<String> topics = new ArrayList<>();
    final List<String> languages = Arrays.asList("en", "de", "pt", "pt-BR", null);

    private final List<String> claims = new ArrayList<>();
    private final Random random;

    private RandomClaims(Random random) {
        this.random = random;
    }

    static RandomClaims recorded(int count, ManyClaims recorder, Random random) {
        RandomClaims all = new RandomClaims(random);
        all.recordWhatTheyShare();
        all.claims.addAll(recorder.record(
                IntStream.range(0, count).mapToObj(i -> all.one()).toList()));
        all.reportSome();
        all.withdrawSomeEvidence();
        all.relateSome();
        all.withdrawSome();
        return all;
    }

    /** A date between whose earliest and latest day anything may lie: a day, a month or a year. */
    String date() {
        String day = FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
        return day.substring(0, any(List.of(10, 10, 7, 4)));
    }

    String day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void recordWhatTheyShare() {
        for (int i = 0; i < 6; i++) {
            speakers.add(aSpeaker().id());
            topics.add(unique("Topic"));
            sites.add(uniqueUrl().replaceAll("https://([^/]*)/.*", "$1"));
        }
        link(speakers.get(0), speakers.get(1)).then().statusCode(200);
        for (int i = 0; i < 20; i++) {
            articles.add(ArticleBuilder.anArticle()
                    .at("https://%s/%d".formatted(any(sites), i))
                    .with("agency", any(Arrays.asList("AFP", null, null)))
                    .with("publishedOn", random.nextInt(8) == 0 ? null : date())
                    .id());
        }
    }

    private ManyClaims.Given one() {
        String words = unique(word);
        boolean hasQuote = random.nextInt(4) > 0;
        boolean attributed = random.nextInt(8) > 0;
        NewClaim claim = new NewClaim(
                attributed ? new SpeakerReference(UUID.fromString(any(speakers)), null, null, null, null, null) : null,
                !attributed,
                PartialDate.parse(date()),
                hasQuote ? words : null,
                hasQuote ? null : words,
                hasQuote ? any(Arrays.asList(QuoteType.PARTIAL, null)) : null,
                any(Arrays.asList(ClaimKind.PROMISE, ClaimKind.FORECAST, ClaimKind.FACTUAL, null)),
                any(languages),
                random.nextBoolean() ? List.of(topic) : List.of(topic, any(topics), any(topics)),
                article());
        List<NewEvidence> evidence = new ArrayList<>();
        Set<UUID> assessing = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            ArticleReference article = article();
            if (assessing.add(article.id())) {
                evidence.add(piece(article));
            }
        }
        return new ManyClaims.Given(claim, evidence);
    }

    private NewEvidence piece(ArticleReference article) {
        Boolean ruling = random.nextInt(5) == 0 ? random.nextBoolean() : null;
        return new NewEvidence(
                article,
                any(List.of(Stance.values())),
                null,
                null,
                null,
                null,
                any(STATES),
                ruling,
                ruling == null ? null : "As ruled");
    }

    private ArticleReference article() {
        return new ArticleReference(UUID.fromString(any(articles)), null, null, null, null, null, null, null);
    }

    private void reportSome() {
        for (int i = 0; i < claims.size() / 4; i++) {
            String appearances = "/v1/claims/" + any(claims) + "/appearances";
            String id = given().contentType("application/json")
                    .body(Map.of("article", Map.of("id", any(articles))))
                    .post(appearances)
                    .path("id");
            withdrawNowAndThen(appearances + "/" + id);
        }
    }

    private void withdrawSomeEvidence() {
        for (int i = 0; i < claims.size() / 8; i++) {
            List<String> evidence =
                    given().get("/v1/claims/{id}/evidence", any(claims)).path("items.id");
            if (!evidence.isEmpty()) {
                Changes.withdraw("/v1/evidence/" + any(evidence)).then().statusCode(204);
            }
        }
    }

    private void relateSome() {
        for (int i = 0; i < claims.size() / 3; i++) {
            String from = any(claims);
            String relation = relating(from, any(List.of(RelationType.values())).name(), any(claims))
                    .path("id");
            withdrawNowAndThen("/v1/claims/" + from + "/relations/" + relation);
        }
    }

    private void withdrawSome() {
        claims.forEach(claim -> withdrawNowAndThen("/v1/claims/" + claim));
    }

    private void withdrawNowAndThen(String path) {
        if (random.nextInt(8) == 0 && !path.endsWith("/null")) {
            Changes.withdraw(path).then().statusCode(204);
        }
    }
}
