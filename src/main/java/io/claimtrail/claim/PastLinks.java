package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.PastArticles;
import io.claimtrail.date.PartialDate;
import io.claimtrail.history.Past;
import io.claimtrail.history.PastRecords;
import io.claimtrail.history.RecordKind;
import io.claimtrail.storage.Lots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The filters of past claims that take more than a claim's own state: its source, evidence and other claims as they were then,
 * and what never changes and is kept with the claim of now. Each reads it for some claims at a time, and only where it is asked
 * for.
 */
@ApplicationScoped
class PastLinks {

    @Inject
    EntityManager entities;

    @Inject
    PastRecords records;

    @Inject
    PastArticles articles;

    @Inject
    PastStanding standing;

    /** Those of some claims that pass. */
    List<Past<ClaimState>> passing(List<Past<ClaimState>> claims, ClaimCriteria criteria, long position) {
        List<Past<ClaimState>> left = recordedSo(claims, criteria);
        left = publishedSo(left, criteria, position);
        left = relatedSo(left, criteria.relations(), position);
        left = withEvidence(left, criteria, position);
        return standingSo(left, criteria, position);
    }

    private List<Past<ClaimState>> recordedSo(List<Past<ClaimState>> claims, ClaimCriteria criteria) {
        PartialDate from = criteria.recordedFrom();
        PartialDate to = criteria.recordedTo();
        if (from == null && to == null && criteria.imports().isEmpty()) {
            return List.copyOf(claims);
        }
        Set<UUID> recordedSo = Lots.query(
                        ids(claims),
                        some -> some.query(
                                        entities,
                                        "select c.id, c.recordedAt, c.importId from Claim c where c.id in :some",
                                        Object[].class)
                                .getResultList())
                .stream()
                .filter(row -> from == null || day((Instant) row[1]).compareTo(from.earliest()) >= 0)
                .filter(row -> to == null || day((Instant) row[1]).compareTo(to.latest()) <= 0)
                .filter(row -> criteria.imports().isEmpty()
                        || row[2] != null && criteria.imports().contains((UUID) row[2]))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
        return only(claims, past -> recordedSo.contains(past.id()));
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** At these sites, and out by the day. */
    private List<Past<ClaimState>> publishedSo(List<Past<ClaimState>> claims, ClaimCriteria criteria, long position) {
        if (criteria.asOf() == null && criteria.publishers().isEmpty()) {
            return claims;
        }
        Map<UUID, Article> sources = articles.at(
                claims.stream().map(past -> past.state().source()).distinct().toList(), position);
        return only(claims, past -> {
            Article source = sources.get(past.state().source());
            return (criteria.asOf() == null || !source.knownBy.isAfter(criteria.asOf()))
                    && (criteria.publishers().isEmpty() || criteria.publishers().contains(source.publisher.site));
        });
    }

    /** To claims that were live then. */
    private List<Past<ClaimState>> relatedSo(List<Past<ClaimState>> claims, List<RelationType> types, long position) {
        if (types.isEmpty()) {
            return claims;
        }
        Predicate<ClaimState.RelationState> counts =
                link -> types.contains(link.type()) && link.reviewState() != ReviewState.REJECTED;
        List<UUID> others = claims.stream()
                .flatMap(
                        past -> past.state().relations().stream().filter(counts).map(link -> other(link, past.id())))
                .distinct()
                .toList();
        Map<UUID, Past<ClaimState>> found = records.states(RecordKind.CLAIM, others, position, ClaimState.class);
        return only(
                claims,
                past -> past.state().relations().stream()
                        .filter(counts)
                        .map(link -> found.get(other(link, past.id())))
                        .anyMatch(other -> other != null && !other.isWithdrawn()));
    }

    private static UUID other(ClaimState.RelationState link, UUID claim) {
        return link.from().equals(claim) ? link.to() : link.from();
    }

    private List<Past<ClaimState>> withEvidence(List<Past<ClaimState>> claims, ClaimCriteria criteria, long position) {
        if (criteria.stances().isEmpty()) {
            return claims;
        }
        Map<UUID, Set<Stance>> stances = standing.stances(ids(claims), position, criteria.asOf());
        return only(
                claims,
                past -> stances.getOrDefault(past.id(), Set.of()).stream().anyMatch(criteria.stances()::contains));
    }

    /** With the status of the day; that of now is part of a claim's state. */
    private List<Past<ClaimState>> standingSo(List<Past<ClaimState>> claims, ClaimCriteria criteria, long position) {
        if (criteria.asOf() == null || criteria.statuses().isEmpty()) {
            return claims;
        }
        Map<UUID, EvidenceCounts> counts = standing.counts(ids(claims), position, criteria.asOf());
        return only(
                claims,
                past -> criteria.statuses().contains(Status.of(counts.getOrDefault(past.id(), EvidenceCounts.NONE))));
    }

    private static Collection<UUID> ids(List<Past<ClaimState>> claims) {
        return claims.stream().map(Past::id).toList();
    }

    private static List<Past<ClaimState>> only(List<Past<ClaimState>> claims, Predicate<Past<ClaimState>> wanted) {
        return claims.stream().filter(wanted).toList();
    }
}
