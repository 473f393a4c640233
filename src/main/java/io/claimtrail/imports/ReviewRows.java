package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.text.LanguageTag;
import io.claimtrail.url.CanonicalUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows that are {@code ClaimReview}s (schema.org), the way that they are found. */
@ApplicationScoped
class ReviewRows implements RowReader {

    /** Pages about somebody, and not by somebody. */
    private static final Pattern ABOUT = Pattern.compile("https?://([a-z-]+\\.)?(wikipedia|wikidata)\\.org/.+");

    private static final int LONGEST_BYLINE = 300;

    /** Addresses in one text have these between them. */
    private static final String BETWEEN = "(?i)(?<![,;\\s])[,;\\s]++(?:and\\s+)?(?=https?://)";

    @Inject
    ApiRows apiRows;

    @Override
    public Taken read(JsonNode review) {
        Faults faults = new Faults();
        FactCheckRow row = new FactCheckRow(faults);
        JsonNode item = Nodes.first(review.path("itemReviewed"));
        row.claims("claimReviewed", Nodes.text(review.path("claimReviewed")).or(() -> claimText(item)));
        JsonNode author = Nodes.first(authors(item));
        row.saidBy(Nodes.name(author), speaker(row, author));
        alsoClaimedBy(review).ifPresent(row::note);
        Nodes.text(review.path(SeveralClaims.TOGETHER))
                .ifPresent(text -> row.note("One of several claims, which the review calls: " + text));
        row.saidOn(
                "/itemReviewed/datePublished",
                Nodes.text(item.path("datePublished")).or(() -> Nodes.text(item.path("dateCreated"))));
        row.language(Nodes.text(review.path("inLanguage")));
        row.isAbout(keywords(review));
        appearances(row, review, author).forEach(row::appearedIn);
        row.reviewed(evidence(row, review, faults));
        faults.raiseIfAny(ProblemType.INVALID_BODY);
        return apiRows.read(row.asApiRow());
    }

    /** A claim in the place of the thing that was claimed in. */
    private static Optional<String> claimText(JsonNode item) {
        return Nodes.isOf(item, "Claim")
                ? Nodes.text(item.path("text"))
                        .or(() -> Nodes.text(item.path("description")))
                        .or(() -> Nodes.text(item.path("name")))
                : Optional.empty();
    }

    private static ObjectNode speaker(FactCheckRow row, JsonNode author) {
        ObjectNode speaker = row.node();
        if (Nodes.isOf(author, "Organization")) {
            speaker.put("kind", "ORGANIZATION");
        }
        Nodes.text(author.path("jobTitle")).ifPresent(role -> speaker.put("role", role));
        List<String> about = texts(author.path("sameAs"))
                .filter(each -> ABOUT.matcher(each).matches())
                .toList();
        if (!about.isEmpty()) {
            about.forEach(speaker.putArray("sameAs")::add);
        }
        return speaker;
    }

    private static JsonNode authors(JsonNode item) {
        return item.path(item.has("author") ? "author" : "creator");
    }

    /** The names of agents, each once. */
    private static List<String> names(JsonNode agents) {
        return Nodes.all(agents).stream()
                .map(Nodes::name)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The claim has one speaker; whoever else is named as having claimed it is told. */
    private static Optional<String> alsoClaimedBy(JsonNode review) {
        List<String> others = Nodes.all(review.path("itemReviewed")).stream()
                .flatMap(item -> names(authors(item)).stream())
                .distinct()
                .skip(1)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("Also named as having claimed it: " + String.join(", ", others));
    }

    private static Stream<String> keywords(JsonNode review) {
        return Stream.concat(Stream.of(review), Nodes.all(review.path("itemReviewed")).stream())
                .flatMap(each -> Nodes.all(each.path("keywords")).stream())
                .flatMap(each -> Nodes.name(each).stream())
                .flatMap(text -> Arrays.stream(text.split("[,;]")))
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty());
    }

    /**
     * The articles that the claim appeared in; also what feeds give in the place of them: the address of a post as another name
     * of who wrote it.
     */
    private static List<ObjectNode> appearances(FactCheckRow row, JsonNode review, JsonNode author) {
        List<JsonNode> items = Nodes.all(review.path("itemReviewed"));
        List<ObjectNode> named = Stream.of("firstAppearance", "appearance", "url")
                .flatMap(property -> items.stream().flatMap(item -> articles(row, item.path(property))))
                .toList();
        return named.isEmpty()
                ? addresses(author.path("sameAs"))
                        .filter(each -> !ABOUT.matcher(each).matches() && CanonicalUrl.faultIn(each) == null)
                        .filter(each ->
                                each.matches("https?://[^/]+/.*(/|=)\\d{6,}.*|.*/(posts|status|videos?|permalink)/.*"))
                        .map(each -> row.node().put("url", each))
                        .toList()
                : named;
    }

    /** Articles by their addresses; what is said of one that has several stands with the first. */
    private static Stream<ObjectNode> articles(FactCheckRow row, JsonNode value) {
        return Nodes.all(value).stream().flatMap(each -> {
            List<ObjectNode> articles =
                    addressesOf(each).map(url -> row.node().put("url", url)).toList();
            articles.stream().limit(1).forEach(article -> {
                describe(article, each);
                row.appearedOn(article.get("url").asText(), Nodes.text(each.path("datePublished")))
                        .ifPresent(day -> article.put("publishedOn", day));
            });
            return articles.stream();
        });
    }

    private static void describe(ObjectNode article, JsonNode work) {
        Nodes.text(work.path("headline"))
                .or(() -> Nodes.text(work.path("name")))
                .ifPresent(title -> article.put("title", title));
        List<String> authors = names(work.path("author"));
        if (!authors.isEmpty()) {
            String all = String.join(", ", authors);
            article.put("byline", all.length() > LONGEST_BYLINE ? authors.get(0) : all);
        }
        JsonNode language = Nodes.first(work.path("inLanguage"));
        Nodes.text(language.path("alternateName"))
                .or(() -> Nodes.text(language))
                .filter(LanguageTag.Validator::isWellFormed)
                .ifPresent(tag -> article.put("language", tag));
        Nodes.name(work.path("publisher"))
                .ifPresent(name -> article.putObject("publisher").put("name", name));
    }

    /** Where a review says that it is itself. */
    static Stream<String> ownAddresses(JsonNode review) {
        return Stream.of("url", "mainEntityOfPage", "@id").flatMap(property -> addresses(review.path(property)));
    }

    private static Stream<String> addresses(JsonNode value) {
        return Nodes.all(value).stream().flatMap(ReviewRows::addressesOf);
    }

    private static Stream<String> addressesOf(JsonNode value) {
        return texts(value.isObject() ? value.path(value.has("url") ? "url" : "@id") : value)
                .flatMap(text -> Arrays.stream(text.split(BETWEEN)))
                .map(text -> Ends.cut(text, each -> each == ',' || each == ';').strip())
                .filter(text -> text.matches("(?i)https?://.*"));
    }

    private static Stream<String> texts(JsonNode value) {
        return Nodes.all(value).stream().map(Nodes::text).flatMap(Optional::stream);
    }

    private static ObjectNode evidence(FactCheckRow row, JsonNode review, Faults faults) {
        ObjectNode evidence = row.node();
        ObjectNode article = evidence.putObject("article");
        ownAddresses(review)
                .findFirst()
                .ifPresentOrElse(
                        url -> article.put("url", url),
                        () -> faults.below("url").add("must say where the review is"));
        describe(article, review);
        row.reviewedOn(Nodes.text(review.path("datePublished"))).ifPresent(day -> article.put("publishedOn", day));
        publish(article, review);
        rate(evidence, Nodes.first(review.path("reviewRating")));
        return evidence;
    }

    /** A person writes for somebody; an organisation is itself the publisher, and is kept as the author all the same. */
    private static void publish(ObjectNode article, JsonNode review) {
        JsonNode author = Nodes.first(review.path("author"));
        if (!article.has("publisher") && !Nodes.isOf(author, "Person")) {
            Nodes.name(author).ifPresent(name -> article.putObject("publisher").put("name", name));
        }
    }

    /** The author's words; a rating that is a number alone is kept as the number that it is. */
    private static void rate(ObjectNode evidence, JsonNode given) {
        Optional<Double> value = Nodes.number(given.path("ratingValue"));
        Optional<String> words = Nodes.text(given.path("alternateName"))
                .or(() -> Nodes.text(given.path("name")))
                .or(() -> Nodes.text(given.path("ratingValue")))
                .or(() -> Nodes.text(given));
        if (words.isEmpty()) {
            return;
        }
        ObjectNode rating = evidence.putObject("rating").put("words", words.get());
        value.ifPresent(number -> rating.put("value", number));
        Optional<Double> best = Nodes.number(given.path("bestRating"));
        Optional<Double> worst = Nodes.number(given.path("worstRating"));
        if (!best.equals(worst)) {
            best.ifPresent(number -> rating.put("best", number));
            worst.ifPresent(number -> rating.put("worst", number));
        }
        Nodes.text(given.path("ratingExplanation")).ifPresent(text -> rating.put("explanation", text));
    }
}
