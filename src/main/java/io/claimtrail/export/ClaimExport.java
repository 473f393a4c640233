package io.claimtrail.export;

import io.claimtrail.article.Article;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.Relation;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.storage.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Goes through claims in the order of recording, as they all were at one moment, a lot at a time: however many there are, no
 * more than one lot is in memory.
 */
@ApplicationScoped
class ClaimExport {

    private static final int LOT = 500;
    private static final Duration LONGEST = Duration.ofHours(2);

    private static final String CLAIMS = """
            select c from Claim c join fetch c.speaker join fetch c.voice join fetch c.source s join fetch s.publisher
            left join fetch c.topics where c.id in :claims and c.live = 1 order by c.id""";

    private static final String APPEARANCES = """
            select p from Appearance p join fetch p.article a join fetch a.publisher
            where p.claim.id in :claims and p.live = 1 order by p.source desc, p.id""";

    private static final String EVIDENCE = """
            select v from Evidence v join fetch v.article a join fetch a.publisher left join fetch v.speaker
            where v.claim.id in :claims and v.live = 1 order by v.id""";

    private static final String RELATIONS = """
            select r, r.%1$s.id, o.id from Relation r join r.%2$s o
            where r.%1$s.id in :claims and r.live = 1 and o.live = 1""";

    @Inject
    EntityManager entities;

    @Inject
    Snapshot snapshot;

    /** Takes one claim after the other. */
    interface Taker {
        void take(FoundClaim claim) throws IOException;
    }

    /**
     * Hands the claims over, in one transaction.
     *
     * @throws IOException where the taker fails
     */
    void each(SelectedClaims claims, Taker taker) throws IOException {
        IOException failure = snapshot.read(LONGEST, () -> {
            try {
                handOver(claims, taker);
                return null;
            } catch (IOException e) {
                // Whoever reads went away: no fault of the transaction.
                return e;
            }
        });
        if (failure != null) {
            throw failure;
        }
    }

    private void handOver(SelectedClaims claims, Taker taker) throws IOException {
        List<UUID> lot = claims.after(null, LOT);
        while (!lot.isEmpty()) {
            for (FoundClaim claim : read(lot, claims.asOf())) {
                taker.take(claim);
            }
            entities.clear();
            lot = lot.size() < LOT ? List.of() : claims.after(lot.get(lot.size() - 1), LOT);
        }
    }

    private List<FoundClaim> read(List<UUID> ids, LocalDate asOf) {
        List<Claim> claims = list(CLAIMS, Claim.class, ids);
        Map<UUID, List<Appearance>> appearances = byClaim(list(APPEARANCES, Appearance.class, ids), each -> each.claim);
        List<Evidence> all = list(EVIDENCE, Evidence.class, ids);
        Map<UUID, List<Evidence>> evidence = byClaim(all, each -> each.claim);
        Map<UUID, List<ExportedRelation>> relations = relations(ids, asOf);
        loadSpeakers(claims, all);
        loadAliases(claims, appearances, all);
        return claims.stream()
                .map(claim -> new FoundClaim(
                                claim,
                                appearances.getOrDefault(claim.id, List.of()),
                                evidence.getOrDefault(claim.id, List.of()),
                                relations.getOrDefault(claim.id, List.of()),
                                claim.counts)
                        .asOf(asOf))
                .toList();
    }

    /** Names and links of all speakers at once: one by one they would take two queries each. */
    private void loadSpeakers(List<Claim> claims, List<Evidence> evidence) {
        Set<Speaker> speakers = new HashSet<>();
        claims.forEach(claim -> Collections.addAll(speakers, claim.speaker, claim.voice));
        evidence.stream()
                .filter(each -> each.speaker != null)
                .forEach(each -> Collections.addAll(speakers, each.speaker, each.speaker.voice()));
        for (String collection : List.of("names", "sameAs")) {
            entities.createQuery(
                            "select s from Speaker s left join fetch s." + collection + " where s in :speakers",
                            Speaker.class)
                    .setParameter("speakers", speakers)
                    .getResultList();
        }
    }

    /** Other addresses of all articles at once. */
    private void loadAliases(List<Claim> claims, Map<UUID, List<Appearance>> appearances, List<Evidence> evidence) {
        Set<Article> articles = new HashSet<>();
        claims.forEach(claim -> articles.add(claim.source));
        appearances.values().forEach(each -> each.forEach(appearance -> articles.add(appearance.article)));
        evidence.forEach(each -> articles.add(each.article));
        entities.createQuery("select a from Article a left join fetch a.urls where a in :articles", Article.class)
                .setParameter("articles", articles)
                .getResultList();
    }

    /** The relations of claims to live ones, by claim, in the order of recording. */
    private Map<UUID, List<ExportedRelation>> relations(List<UUID> claims, LocalDate asOf) {
        Map<UUID, List<ExportedRelation>> relations = new HashMap<>();
        for (Object[] row : ends("fromClaim", "toClaim", claims, asOf)) {
            Relation each = (Relation) row[0];
            relations
                    .computeIfAbsent((UUID) row[1], id -> new ArrayList<>())
                    .add(new ExportedRelation(each.id, each.type, (UUID) row[2], null, each.note, each.reviewState));
        }
        for (Object[] row : ends("toClaim", "fromClaim", claims, asOf)) {
            Relation each = (Relation) row[0];
            relations
                    .computeIfAbsent((UUID) row[1], id -> new ArrayList<>())
                    .add(new ExportedRelation(each.id, each.type, null, (UUID) row[2], each.note, each.reviewState));
        }
        relations.values().forEach(each -> each.sort(Comparator.comparing(ExportedRelation::id)));
        return relations;
    }

    /** Relations with the claim that is looked at and the one at the other end. */
    private List<Object[]> ends(String own, String other, List<UUID> claims, LocalDate asOf) {
        String ends = RELATIONS.formatted(own, other) + (asOf == null ? "" : " and o.source.knownBy <= :asOf");
        var query = entities.createQuery(ends, Object[].class).setParameter("claims", claims);
        if (asOf != null) {
            query.setParameter("asOf", asOf);
        }
        return query.getResultList();
    }

    private <E> List<E> list(String query, Class<E> type, List<UUID> claims) {
        return entities.createQuery(query, type).setParameter("claims", claims).getResultList();
    }

    private static <E> Map<UUID, List<E>> byClaim(List<E> links, Function<E, Claim> claimOf) {
        return links.stream().collect(Collectors.groupingBy(link -> claimOf.apply(link).id));
    }
}
