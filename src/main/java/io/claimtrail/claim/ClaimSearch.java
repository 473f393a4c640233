package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleSearch;
import io.claimtrail.article.ArticleUrl;
import io.claimtrail.date.PartialDate;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Page;
import io.claimtrail.page.Values;
import io.claimtrail.speaker.SpeakerSearch;
import io.claimtrail.text.NormalForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists claims: one small method a filter. */
@ApplicationScoped
public class ClaimSearch {

    /** Evidence that the status follows from, had it been published by the day. */
    private static final String COUNTED_BY_DAY = """
            exists (select 1 from Evidence v where v.claim = e and v.stance = io.claimtrail.claim.Stance.%s
            and v.independent = true and v.reviewState = io.claimtrail.claim.ReviewState.CONFIRMED and v.live = 1
            and v.article.knownBy <= :asOf)""";

    @Inject
    EntityManager entities;

    @Inject
    SpeakerSearch speakers;

    @Inject
    ArticleSearch articles;

    @Inject
    StandingAsOf standing;

    /** A page of the claims that pass the filter. */
    public Page<ClaimView> list(ClaimFilter filter) {
        ClaimCriteria criteria = ClaimCriteria.of(filter);
        Listing<Claim> claims = new Listing<>(entities, Claim.class)
                .where("e.live = 1")
                .fetching("join fetch e.speaker join fetch e.voice join fetch e.source s join fetch s.publisher");
        bySpeaker(claims, criteria.speakers());
        byPublisher(claims, criteria.publishers());
        byArticle(claims, criteria.articles());
        byTopic(claims, criteria.topics());
        oneOf(claims, "e.kind", "kinds", criteria.kinds());
        oneOf(claims, "e.quoteType", "quoteTypes", criteria.quoteTypes());
        oneOf(claims, "e.language", "languages", criteria.languages());
        byStatus(claims, criteria.statuses(), criteria.asOf());
        byStance(claims, criteria.stances(), criteria.asOf());
        said(claims, criteria.saidFrom(), criteria.saidTo());
        recorded(claims, criteria.recordedFrom(), criteria.recordedTo());
        byRelation(claims, criteria.relations());
        holding(claims, criteria.passages());
        publishedBy(claims, criteria.asOf());
        return claims.page(criteria.page(), criteria.order(), found -> views(found, criteria.asOf()));
    }

    private void bySpeaker(Listing<Claim> claims, List<String> wanted) {
        if (!wanted.isEmpty()) {
            Set<UUID> voices = wanted.stream()
                    .flatMap(text -> speakers.voicesMeantBy(text).stream())
                    .collect(Collectors.toSet());
            claims.whereIn("e.voice.id", "voices", voices);
        }
    }

    private void byPublisher(Listing<Claim> claims, List<String> hosts) {
        if (!hosts.isEmpty()) {
            claims.whereIn("e.publisher.id", "publishers", articles.publishersAt(hosts));
        }
    }

    private void byArticle(Listing<Claim> claims, List<String> wanted) {
        if (!wanted.isEmpty()) {
            List<UUID> found = wanted.stream()
                    .map(ClaimSearch::articleMeantBy)
                    .flatMap(Optional::stream)
                    .toList();
            claims.where(
                    "e.id in (select p.claim.id from Appearance p where p.article.id in :articles and p.live = 1)",
                    "articles",
                    found);
        }
    }

    private static Optional<UUID> articleMeantBy(String text) {
        Optional<UUID> id = Values.id(text);
        return id.isPresent() ? id : ArticleUrl.findArticle(text).map((Article article) -> article.id);
    }

    private static void byTopic(Listing<Claim> claims, List<String> names) {
        if (!names.isEmpty()) {
            claims.where(
                    "exists (select 1 from e.topics t where t.normalName in :topics)",
                    "topics",
                    names.stream().map(NormalForm::of).toList());
        }
    }

    private static void oneOf(Listing<Claim> claims, String property, String name, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            claims.whereIn(property, name, wanted);
        }
    }

    /** Now the status is kept with the claim; as of a day it follows from the evidence published by then. */
    private static void byStatus(Listing<Claim> claims, List<Status> wanted, LocalDate asOf) {
        if (asOf == null) {
            oneOf(claims, "e.status", "statuses", wanted);
        } else if (!wanted.isEmpty()) {
            claims.where(wanted.stream().map(ClaimSearch::hadStatus).collect(Collectors.joining(" or ")));
        }
    }

    private static String hadStatus(Status status) {
        String borneOut = COUNTED_BY_DAY.formatted(Stance.CORROBORATES);
        String contradicted = COUNTED_BY_DAY.formatted(Stance.CONTRADICTS);
        String qualified = COUNTED_BY_DAY.formatted(Stance.QUALIFIES);
        return switch (status) {
            case CORROBORATED -> "(" + borneOut + " and not " + contradicted + ")";
            case CONTRADICTED -> "(" + contradicted + " and not " + borneOut + ")";
            case DISPUTED -> "(" + borneOut + " and " + contradicted + ")";
            case QUALIFIED -> "(" + qualified + " and not " + borneOut + " and not " + contradicted + ")";
            case UNASSESSED -> "(not " + qualified + " and not " + borneOut + " and not " + contradicted + ")";
        };
    }

    private static void byStance(Listing<Claim> claims, List<Stance> wanted, LocalDate asOf) {
        if (!wanted.isEmpty()) {
            String byDay = asOf == null ? "" : " and v.article.knownBy <= :asOf";
            claims.where("""
                    exists (select 1 from Evidence v where v.claim = e and v.stance in :stances and v.live = 1
                    and v.reviewState <> io.claimtrail.claim.ReviewState.REJECTED%s)""".formatted(byDay), "stances", wanted);
        }
    }

    /** A claim lies in a range of days where all days that it can mean do. */
    private static void said(Listing<Claim> claims, PartialDate from, PartialDate to) {
        if (from != null) {
            claims.where("e.saidOn.earliest >= :saidFrom", "saidFrom", from.earliest());
        }
        if (to != null) {
            // The second condition follows from the first; it is what an index can range over.
            claims.where("e.saidOn.latest <= :saidTo and e.saidOn.earliest <= :saidTo", "saidTo", to.latest());
        }
    }

    private static void recorded(Listing<Claim> claims, PartialDate from, PartialDate to) {
        if (from != null) {
            claims.where("e.recordedAt >= :recordedFrom", "recordedFrom", startOf(from.earliest()));
        }
        if (to != null) {
            claims.where(
                    "e.recordedAt < :recordedBefore",
                    "recordedBefore",
                    startOf(to.latest().plusDays(1)));
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static void byRelation(Listing<Claim> claims, List<RelationType> wanted) {
        if (!wanted.isEmpty()) {
            claims.where("""
                    exists (select 1 from Relation r where r.fromClaim = e and r.type in :relations and r.live = 1
                    and r.toClaim.live = 1)
                    or exists (select 1 from Relation r where r.toClaim = e and r.type in :relations and r.live = 1
                    and r.fromClaim.live = 1)""", "relations", wanted);
        }
    }

    /** Full-text search takes the place of this condition; the rest of the list stays as it is. */
    private static void holding(Listing<Claim> claims, List<String> passages) {
        for (String passage : passages) {
            String literal = NormalForm.of(passage).replaceAll("([\\\\%_])", "\\\\$1");
            claims.where("e.textNormal like :passage escape '\\'", "passage", "%" + literal + "%");
        }
    }

    private static void publishedBy(Listing<Claim> claims, LocalDate asOf) {
        if (asOf != null) {
            claims.where("e.source.knownBy <= :asOf", "asOf", asOf);
        }
    }

    private List<ClaimView> views(List<Claim> found, LocalDate asOf) {
        if (asOf == null) {
            return found.stream().map(ClaimView::of).toList();
        }
        Map<UUID, EvidenceCounts> counts =
                standing.counts(found.stream().map(claim -> claim.id).toList(), asOf);
        return found.stream()
                .map(claim -> ClaimView.asOf(asOf, claim, counts.getOrDefault(claim.id, EvidenceCounts.NONE)))
                .toList();
    }
}
