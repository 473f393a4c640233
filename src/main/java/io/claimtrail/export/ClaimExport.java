package io.claimtrail.export;

import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.Relation;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.factcheck.MarkupDetails;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.storage.ListParameter;
import io.claimtrail.storage.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
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

    /** Small: for each row that it finds, H2 goes through the list of ids that was asked for. */
    private static final int LOT = 100;

    private static final Duration LONGEST = Duration.ofHours(2);

    private static final String CLAIMS = """
            select c from Claim c join fetch c.source s join fetch s.publisher left join fetch c.topics
            where c.id in :claims and c.live = 1 order by c.id""";

    private static final String APPEARANCES = """
            select p from Appearance p join fetch p.article a join fetch a.publisher
            where p.claim.id in :claims and p.live = 1 order by p.source desc, p.id""";

    private static final String EVIDENCE = """
            select v from Evidence v join fetch v.article a join fetch a.publisher
            where v.claim.id in :claims and v.live = 1 order by v.id""";

    /** What leaves most out comes first: H2 compares each row that is left with the whole list. */
    private static final String ALIASES = """
            select u.article.id, u.url from ArticleUrl u
            where u.main = false and u.live = 1 and u.article.id in :articles order by u.id""";

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

    private List<FoundClaim> read(List<UUID> lot, LocalDate asOf) {
        List<Claim> claims = query(CLAIMS, Claim.class, lot).getResultList();
        Map<UUID, List<Appearance>> appearances = byClaim(lot, APPEARANCES, Appearance.class, each -> each.claim);
        Map<UUID, List<Evidence>> evidence = byClaim(lot, EVIDENCE, Evidence.class, each -> each.claim);
        Map<UUID, List<ExportedRelation>> relations = relations(lot, asOf);
        Map<UUID, List<String>> aliases = aliases(appearances, evidence);
        MarkupDetails.ByReview details = MarkupDetails.of(
                evidence.values().stream().flatMap(List::stream).toList());
        loadSpeakers(claims, evidence);
        return claims.stream()
                .map(claim -> new FoundClaim(
                                claim,
                                appearances.getOrDefault(claim.id, List.of()),
                                evidence.getOrDefault(claim.id, List.of()),
                                relations.getOrDefault(claim.id, List.of()),
                                aliases,
                                details,
                                claim.counts)
                        .asOf(asOf))
                .toList();
    }

    /** Names and links of all speakers at once: one by one they would take two queries each. */
    private void loadSpeakers(List<Claim> claims, Map<UUID, List<Evidence>> evidence) {
        Set<Speaker> speakers = new HashSet<>();
        claims.stream()
                .filter(Claim::isAttributed)
                .forEach(claim -> Collections.addAll(speakers, claim.speaker, claim.voice));
        evidence.values().stream()
                .flatMap(List::stream)
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

    /** Other addresses by article. Few articles have any, so that they are asked for and not loaded with each. */
    private Map<UUID, List<String>> aliases(
            Map<UUID, List<Appearance>> appearances, Map<UUID, List<Evidence>> evidence) {
        Set<UUID> articles = new HashSet<>();
        // A claim's source is an appearance.
        appearances.values().forEach(each -> each.forEach(appearance -> articles.add(appearance.article.id)));
        evidence.values().forEach(each -> each.forEach(piece -> articles.add(piece.article.id)));
        Map<UUID, List<String>> aliases = new HashMap<>();
        for (Object[] row : entities.createQuery(ALIASES, Object[].class)
                .setParameter("articles", articles)
                .getResultList()) {
            aliases.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add((String) row[1]);
        }
        return aliases;
    }

    /** The relations of claims to live ones, by claim, in the order of recording. */
    private Map<UUID, List<ExportedRelation>> relations(List<UUID> lot, LocalDate asOf) {
        Map<UUID, List<ExportedRelation>> relations = new HashMap<>();
        for (Object[] row : ends(lot, "fromClaim", "toClaim", asOf)) {
            Relation each = (Relation) row[0];
            relations
                    .computeIfAbsent((UUID) row[1], id -> new ArrayList<>())
                    .add(new ExportedRelation(each.id, each.type, (UUID) row[2], null, each.note, each.reviewState));
        }
        for (Object[] row : ends(lot, "toClaim", "fromClaim", asOf)) {
            Relation each = (Relation) row[0];
            relations
                    .computeIfAbsent((UUID) row[1], id -> new ArrayList<>())
                    .add(new ExportedRelation(each.id, each.type, null, (UUID) row[2], each.note, each.reviewState));
        }
        relations.values().forEach(each -> each.sort(Comparator.comparing(ExportedRelation::id)));
        return relations;
    }

    /** Relations with the claim that is looked at and the one at the other end. */
    private List<Object[]> ends(List<UUID> lot, String own, String other, LocalDate asOf) {
        String ends = RELATIONS.formatted(own, other) + (asOf == null ? "" : " and o.source.knownBy <= :asOf");
        var query = query(ends, Object[].class, lot);
        return (asOf == null ? query : query.setParameter("asOf", asOf)).getResultList();
    }

    private <E> Map<UUID, List<E>> byClaim(List<UUID> lot, String query, Class<E> type, Function<E, Claim> claimOf) {
        return query(query, type, lot).getResultStream().collect(Collectors.groupingBy(link -> claimOf.apply(link).id));
    }

    private <E> TypedQuery<E> query(String query, Class<E> type, List<UUID> lot) {
        return ListParameter.of("claims", lot).query(entities, query, type);
    }
}
