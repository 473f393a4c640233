package io.claimtrail.feed;

import io.claimtrail.address.Addresses;
import io.claimtrail.article.Article;
import io.claimtrail.article.Publisher;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.Topic;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.history.Change;
import io.claimtrail.history.RecordKind;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.storage.ListParameter;
import io.claimtrail.storage.RecordedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes entries of a feed from changes: what became of which record, and what that record says now. */
@ApplicationScoped
class ChangeEntries {

    private static final Map<RecordKind, Class<? extends RecordedEntity>> TYPES = Map.of(
            RecordKind.CLAIM, Claim.class,
            RecordKind.EVIDENCE, Evidence.class,
            RecordKind.ARTICLE, Article.class,
            RecordKind.SPEAKER, Speaker.class,
            RecordKind.PUBLISHER, Publisher.class,
            RecordKind.TOPIC, Topic.class);

    @Inject
    EntityManager entities;

    /** An entry for each change, in their order. */
    List<Entry> of(List<Change> changes, Addresses addresses) {
        Map<UUID, RecordedEntity> records = records(changes);
        return changes.stream()
                .map(change ->
                        about(change, records.get(change.recordId), addresses).told(change))
                .toList();
    }

    private Map<UUID, RecordedEntity> records(List<Change> changes) {
        Map<RecordKind, List<UUID>> ids = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.kind,
                        () -> new EnumMap<>(RecordKind.class),
                        Collectors.mapping(change -> change.recordId, Collectors.toList())));
        Map<UUID, RecordedEntity> records = new HashMap<>();
        ids.forEach((kind, wanted) -> ListParameter.of("ids", wanted)
                .query(entities, "from " + TYPES.get(kind).getName() + " e where e.id in :ids", RecordedEntity.class)
                .getResultList()
                .forEach(record -> records.put(record.id, record)));
        return records;
    }

    private static Entry about(Change change, RecordedEntity record, Addresses addresses) {
        if (record instanceof Evidence evidence) {
            return Entry.of(evidence, addresses);
        }
        if (record instanceof Claim claim) {
            return Entry.of(claim, addresses);
        }
        String url = addresses.root() + change.kind.pathOf(change.recordId);
        return Entry.of(record, nameOf(record), url, addresses);
    }

    private static String nameOf(RecordedEntity record) {
        if (record instanceof Article article) {
            return "article " + Isolated.text(article.title == null ? article.url : article.title);
        }
        if (record instanceof Speaker speaker) {
            return "speaker " + Isolated.text(speaker.name);
        }
        if (record instanceof Publisher publisher) {
            return "publisher " + Isolated.text(publisher.name);
        }
        return "topic " + Isolated.text(((Topic) record).name);
    }
}
