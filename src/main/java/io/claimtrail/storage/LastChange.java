package io.claimtrail.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** When anything on record was last recorded, changed or withdrawn. Each table has an index for the question. */
@ApplicationScoped
public class LastChange {

    @Inject
    EntityManager entities;

    /** The time of the last change; the beginning of 1970 where nothing was ever recorded. */
    public Instant at() {
        return recordTypes().stream()
                .map(type -> entities.createQuery("select max(e.changedAt) from " + type + " e", Instant.class)
                        .getSingleResult())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private List<String> recordTypes() {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> RecordedEntity.class.isAssignableFrom(type.getJavaType()))
                .map(type -> type.getJavaType().getName())
                .toList();
    }
}
