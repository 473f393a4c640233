package io.claimtrail.claim;

import io.claimtrail.claim.ClaimTexts.Parts;
import io.claimtrail.search.IndexedKind;
import io.claimtrail.search.SearchedText;
import io.claimtrail.search.Token;
import io.claimtrail.search.TokenField;
import io.claimtrail.storage.ListParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the documents of claims. */
@ApplicationScoped
class ClaimDocuments implements IndexedKind<ClaimDocument> {

    @Inject
    EntityManager entities;

    @Inject
    ClaimTexts texts;

    @Override
    public String name() {
        return "CLAIM";
    }

    @Override
    public Class<ClaimDocument> documentType() {
        return ClaimDocument.class;
    }

    @Override
    public UUID idOf(ClaimDocument document) {
        return document.id;
    }

    @Override
    public Collection<String> languagesOf(ClaimDocument document) {
        return document.languages;
    }

    @Override
    public List<ClaimDocument> documents(Collection<UUID> ids) {
        List<Claim> claims =
                ListParameter.of("ids", ids).query(entities, """
                        select distinct c from Claim c join fetch c.source join fetch c.publisher
                        left join fetch c.topics where c.id in :ids and c.live = 1""", Claim.class).getResultList();
        Map<UUID, Parts> parts = texts.of(claims);
        Map<UUID, ClaimDocument> documents =
                claims.stream().collect(Collectors.toMap(claim -> claim.id, ClaimDocuments::facts));
        parts.forEach((id, of) -> fill(documents.get(id), of));
        addArticles(documents);
        addRelations(documents);
        addEvidence(documents);
        addReviews(documents);
        return List.copyOf(documents.values());
    }

    @Override
    public List<UUID> idsAfter(UUID last, int most) {
        String after = last == null ? "" : " and c.id > :last";
        var query = entities.createQuery(
                "select c.id from Claim c where c.live = 1" + after + " order by c.id", UUID.class);
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public long count() {
        return Claim.count("live = 1");
    }

    private static ClaimDocument facts(Claim claim) {
        ClaimDocument document = new ClaimDocument();
        document.id = claim.id;
        document.idHigh = claim.id.getMostSignificantBits();
        document.idLow = claim.id.getLeastSignificantBits();
        document.speaker = claim.isAttributed() ? claim.voice.id.toString() : null;
        document.publisher = claim.publisher.id.toString();
        document.topics =
                claim.topics.stream().map(topic -> topic.id.toString()).toList();
        document.kind = claim.kind == null ? null : claim.kind.name();
        document.quoteType = claim.quoteType.name();
        document.language = claim.language;
        document.status = claim.status.name();
        document.saidFrom = claim.saidOn.earliest().toEpochDay();
        document.saidTo = claim.saidOn.latest().toEpochDay();
        document.year = Integer.toString(claim.saidOn.earliest().getYear());
        document.recordedAt = ClaimDocument.micros(claim.recordedAt);
        document.knownBy = claim.source.knownBy.toEpochDay();
        document.externalIds = claim.externalIds.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .toList();
        document.importId = claim.importId == null ? null : claim.importId.toString();
        document.articles = new ArrayList<>();
        document.relations = new ArrayList<>();
        document.reviews = new ArrayList<>();
        return document;
    }

    private static void fill(ClaimDocument document, Parts parts) {
        List<List<Token>> all = new ArrayList<>();
        List<List<Token>> said = new ArrayList<>();
        for (Part part : Part.values()) {
            List<List<Token>> tokens =
                    parts.of(part).stream().map(SearchedText::tokens).toList();
            document.put(part, TokenField.words(tokens), TokenField.stems(tokens));
            all.addAll(tokens);
            if (ClaimWords.COMPARED.contains(part)) {
                said.addAll(tokens);
            }
        }
        document.saidWords = TokenField.words(said);
        document.saidStems = TokenField.stems(said);
        document.allWords = TokenField.words(all);
        document.allStems = TokenField.stems(all);
        document.languages = TokenField.languages(all);
    }

    private void addArticles(Map<UUID, ClaimDocument> documents) {
        ListParameter.of("claims", documents.keySet())
                .query(
                        entities,
                        "select p.claim.id, p.article.id from Appearance p where p.claim.id in :claims and p.live = 1",
                        Object[].class)
                .getResultStream()
                .forEach(row -> documents.get((UUID) row[0]).articles.add(row[1].toString()));
    }

    private void addRelations(Map<UUID, ClaimDocument> documents) {
        addRelations(documents, "fromClaim");
        addRelations(documents, "toClaim");
    }

    /** Relations that have one of the claims at one end: with both ends asked for at once, H2 reads all relations. */
    private void addRelations(Map<UUID, ClaimDocument> documents, String end) {
        ListParameter.of("claims", documents.keySet())
                .query(entities, """
                        select r.%1$s.id, r.type from Relation r where r.%1$s.id in :claims and r.live = 1
                        and r.reviewState <> io.claimtrail.claim.ReviewState.REJECTED
                        and r.fromClaim.live = 1 and r.toClaim.live = 1""".formatted(end), Object[].class)
                .getResultStream()
                .forEach(row -> documents.get((UUID) row[0]).relations.add(((RelationType) row[1]).name()));
    }

    private void addEvidence(Map<UUID, ClaimDocument> documents) {
        ListParameter.of("claims", documents.keySet())
                .query(entities, """
                        select v.claim.id, v.stance, v.reviewState, v.independent, min(v.article.knownBy)
                        from Evidence v where v.claim.id in :claims and v.live = 1
                        and v.reviewState <> io.claimtrail.claim.ReviewState.REJECTED
                        group by v.claim.id, v.stance, v.reviewState, v.independent""", Object[].class)
                .getResultStream()
                .forEach(row -> documents
                        .get((UUID) row[0])
                        .addStance((Stance) row[1], row[2] == ReviewState.CONFIRMED && (Boolean) row[3], (LocalDate)
                                row[4]));
    }

    private void addReviews(Map<UUID, ClaimDocument> documents) {
        ListParameter.of("claims", documents.keySet())
                .query(entities, """
                        select c.id, a.url, a.language, c.language, c.saidOn.earliest, a.publishedOn.earliest
                        from Evidence v join v.claim c join v.article a where fk(v.claim) in :claims and v.live = 1
                        and v.reviewState = io.claimtrail.claim.ReviewState.CONFIRMED order by v.id""", Object[].class)
                .getResultStream()
                .forEach(row -> documents
                        .get((UUID) row[0])
                        .reviews
                        .add(ReviewDocument.of(
                                (String) row[1], (String) row[2], (String) row[3], (LocalDate) row[4], (LocalDate)
                                        row[5])));
    }
}
