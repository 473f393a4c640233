package io.claimtrail.http;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.function.Supplier;

/** Every operation that reads something, with a path that shows only what its test has made. */
enum Reading {
    CLAIM("getClaim", Posting.CLAIM::recorded),
    CLAIMS(
            "listClaims",
            () -> "/v1/claims?article=" + read(Posting.CLAIM.recorded()).getString("source.id")),
    TRAIL("getTrail", () -> Posting.CLAIM.recorded() + "/trail"),
    EVIDENCE("getEvidence", Posting.EVIDENCE::recorded),
    ALL_EVIDENCE("listEvidence", () -> "/v1/evidence?claim=" + claimOf(Posting.EVIDENCE)),
    CLAIM_EVIDENCE("listClaimEvidence", () -> "/v1/claims/" + claimOf(Posting.EVIDENCE) + "/evidence"),
    APPEARANCE("getAppearance", Posting.APPEARANCE::recorded),
    APPEARANCES("listAppearances", () -> parent(Posting.APPEARANCE.recorded())),
    RELATION("getRelation", Posting.RELATION::recorded),
    RELATIONS("listRelations", () -> parent(Posting.RELATION.recorded())),
    ARTICLE("getArticle", Posting.ARTICLE::recorded),
    ARTICLES(
            "listArticles",
            () -> "/v1/articles?publisher=" + read(Posting.ARTICLE.recorded()).getString("publisher.site")),
    LOOKUP(
            "lookUpArticle",
            () -> "/v1/articles/lookup?url=" + read(Posting.ARTICLE.recorded()).getString("url")),
    MARKUP("getArticleMarkup", () -> "/v1/articles/" + rated().getString("article.id") + "/markup"),
    REVIEWS("getClaimReviewFeed", () -> "/feeds/claimreview.json?speaker=" + rated().getString("claim.speaker.id")),
    ATOM("getAtomFeed", () -> "/feeds/evidence.atom?claim=" + rated().getString("claim.id")),
    JSON_FEED("getJsonFeed", () -> "/feeds/evidence.json?claim=" + rated().getString("claim.id")),
    CLAIM_ANNOTATIONS("getClaimAnnotations", () -> Posting.CLAIM.recorded() + "/annotations"),
    ARTICLE_ANNOTATIONS("getArticleAnnotations", () -> Posting.ARTICLE.recorded() + "/annotations"),
    SPEAKER("getSpeaker", Posting.SPEAKER::recorded),
    SPEAKERS("listSpeakers", () -> "/v1/speakers?name=" + nameOf(Posting.SPEAKER)),
    PUBLISHER("getPublisher", Posting.PUBLISHER::recorded),
    PUBLISHERS(
            "listPublishers",
            () -> "/v1/publishers?site=" + read(Posting.PUBLISHER.recorded()).getString("site")),
    TOPIC("getTopic", Posting.TOPIC::recorded),
    TOPICS("listTopics", () -> "/v1/topics?name=" + nameOf(Posting.TOPIC)),
    /** In words of its own: how rare words are that others use, too, changes when the index merges its segments. */
    SIMILAR(
            "searchSimilarClaims",
            () -> "/v1/claims/" + aClaim().saying(uniqueWord()).id() + "/similar"),
    SUGGESTIONS("suggest", () -> "/v1/suggest?q=" + nameOf(Posting.TOPIC)),
    CLAIM_HISTORY("listClaimHistory", () -> Posting.CLAIM.recorded() + "/history"),
    CLAIM_REVISION("getClaimRevision", () -> revision(Posting.CLAIM.recorded())),
    EVIDENCE_HISTORY("listEvidenceHistory", () -> Posting.EVIDENCE.recorded() + "/history"),
    EVIDENCE_REVISION("getEvidenceRevision", () -> revision(Posting.EVIDENCE.recorded())),
    ARTICLE_HISTORY("listArticleHistory", () -> Posting.ARTICLE.recorded() + "/history"),
    ARTICLE_REVISION("getArticleRevision", () -> revision(Posting.ARTICLE.recorded())),
    SPEAKER_HISTORY("listSpeakerHistory", () -> Posting.SPEAKER.recorded() + "/history"),
    SPEAKER_REVISION("getSpeakerRevision", () -> revision(Posting.SPEAKER.recorded())),
    PUBLISHER_HISTORY("listPublisherHistory", () -> Posting.PUBLISHER.recorded() + "/history"),
    PUBLISHER_REVISION("getPublisherRevision", () -> revision(Posting.PUBLISHER.recorded())),
    CHANGES(
            "listChanges",
            () -> "/v1/changes?claim=" + read(Posting.CLAIM.recorded()).getString("id")),
    CORRECTION("getCorrection", Posting.CORRECTION::recorded),
    CORRECTIONS("listCorrections", () -> "/v1/corrections?claim=" + correctedClaim()),
    CLAIM_CORRECTIONS("listClaimCorrections", () -> "/v1/claims/" + correctedClaim() + "/corrections"),
    WATCH("getWatch", Posting.WATCH::recorded),
    WATCHES("listWatches", () -> parent(Posting.WATCH.recorded()) + "?limit=1"),
    WATCH_ATOM("getWatchAtomFeed", () -> "/feeds" + Posting.WATCH.recorded().substring(3) + ".atom"),
    WATCH_JSON("getWatchJsonFeed", () -> "/feeds" + Posting.WATCH.recorded().substring(3) + ".json"),
    REINDEX("getReindex", () -> "/v1/admin/reindex");

    /** As it is called in the contract. */
    final String operation;

    private final Supplier<String> freshPath;

    Reading(String operation, Supplier<String> freshPath) {
        this.operation = operation;
        this.freshPath = freshPath;
    }

    /** A path, with its query, that answers with what was just recorded. */
    String freshPath() {
        return freshPath.get();
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static String revision(String path) {
        return path + "/history/" + read(path + "/history").getString("items[0].revision");
    }

    private static String correctedClaim() {
        return read(Posting.CORRECTION.recorded()).getString("claim.id");
    }

    private static JsonPath rated() {
        return evidence("CONTRADICTS", aClaim().id())
                .with("rating", Map.of("words", "Mostly False"))
                .recorded();
    }

    private static String claimOf(Posting evidence) {
        return read(evidence.recorded()).getString("claim.id");
    }

    private static String nameOf(Posting named) {
        return read(named.recorded()).getString("name");
    }
}
