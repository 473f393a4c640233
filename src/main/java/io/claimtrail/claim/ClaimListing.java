package io.claimtrail.claim;

import io.claimtrail.date.PartialDate;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists claims from the database alone: one small method a filter. What asks for words or counts is {@link ClaimSearch}. */
@ApplicationScoped
public class ClaimListing {

    /** Evidence that the status follows from, had it been published by the day. */
    private static final String COUNTED_BY_DAY = """
            exists (select 1 from Evidence v where v.claim = e and v.stance = io.claimtrail.claim.Stance.%s
            and v.independent = true and v.reviewState = io.claimtrail.claim.ReviewState.CONFIRMED and v.live = 1
            and v.article.knownBy <= :asOf)""";

    @Inject
    EntityManager entities;

    @Inject
    Meant meant;

    @Inject
    StandingAsOf standing;

    /** A page of the claims that pass the filter. */
    Page<ClaimView> list(ClaimCriteria criteria) {
        return passing(criteria).page(criteria.page(), criteria.order(), found -> views(found, criteria.asOf()));
    }

    /** The claims that pass the filter; its words do not count here. */
    Listing<Claim> passing(ClaimCriteria criteria) {
        Listing<Claim> claims = claims().where("e.live = 1");
        bySpeaker(claims, criteria.speakers());
        attributed(claims, criteria.attributed());
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
        byExternalId(claims, criteria.externalIds());
        oneOf(claims, "e.importId", "imports", criteria.imports());
        publishedBy(claims, criteria.asOf());
        return claims;
    }

    /** Claims with what their views show, before any condition. */
    Listing<Claim> claims() {
        return new Listing<>(entities, Claim.class).fetching("join fetch e.source s join fetch s.publisher");
    }

    private void bySpeaker(Listing<Claim> claims, List<String> wanted) {
        if (!wanted.isEmpty()) {
            claims.whereIn("e.voice.id", "voices", meant.voices(wanted));
        }
    }

    private static void attributed(Listing<Claim> claims, Boolean wanted) {
        if (wanted != null) {
            claims.where(wanted ? "e.voice is not null" : "e.voice is null");
        }
    }

    private void byPublisher(Listing<Claim> claims, List<String> hosts) {
        if (!hosts.isEmpty()) {
            claims.whereIn("e.publisher.id", "publishers", meant.publishers(hosts));
        }
    }

    private void byArticle(Listing<Claim> claims, List<String> wanted) {
        if (!wanted.isEmpty()) {
            claims.where(
                    "e.id in (select p.claim.id from Appearance p where p.article.id in :articles and p.live = 1)",
                    "articles",
                    meant.articles(wanted));
        }
    }

    private void byTopic(Listing<Claim> claims, List<String> names) {
        if (!names.isEmpty()) {
            // By id: PostgreSQL knows from its statistics how many claims a topic has, and walks the right index.
            claims.where("exists (select 1 from e.topics t where t.id in :topics)", "topics", Topic.idsOf(names));
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
            claims.where(wanted.stream().map(ClaimListing::hadStatus).collect(Collectors.joining(" or ")));
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
                    and r.reviewState <> io.claimtrail.claim.ReviewState.REJECTED and r.toClaim.live = 1)
                    or exists (select 1 from Relation r where r.toClaim = e and r.type in :relations and r.live = 1
                    and r.reviewState <> io.claimtrail.claim.ReviewState.REJECTED and r.fromClaim.live = 1)""", "relations", wanted);
        }
    }

    private static void byExternalId(Listing<Claim> claims, List<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        List<String> any = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int colon = wanted.get(i).indexOf(':');
            any.add("value(x) = :externalId%1$d and key(x) = :scheme%1$d".formatted(i));
            claims.with("scheme" + i, wanted.get(i).substring(0, colon));
            claims.with("externalId" + i, wanted.get(i).substring(colon + 1));
        }
        claims.where("e.id in (select c.id from Claim c join c.externalIds x where " + String.join(" or ", any) + ")");
    }

    private static void publishedBy(Listing<Claim> claims, LocalDate asOf) {
        if (asOf != null) {
            // Nobody knows a claim before it is made; and that is what an index can range over.
            claims.where("e.source.knownBy <= :asOf and e.saidOn.earliest <= :asOf", "asOf", asOf);
        }
    }

    /** The claims as they are shown, now or as of a day. */
    List<ClaimView> views(List<Claim> found, LocalDate asOf) {
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
