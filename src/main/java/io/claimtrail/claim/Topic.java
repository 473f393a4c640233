package io.claimtrail.claim;

import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.text.NormalForm;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PrePersist;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What claims are about, by name. */
@Entity
public class Topic extends RecordedEntity {

    public String name;

    /** While live, no other topic has it. */
    public String normalName;

    void nameAs(String given) {
        name = given;
        normalName = NormalForm.of(given);
    }

    /** The live topic with an id; 404 or 410 where there is none. */
    public static Topic live(UUID id) {
        return requireLive(findById(id), "topic");
    }

    /** The same, locked until the end of the transaction. */
    static Topic liveForChange(UUID id) {
        return requireLive(findById(id, LockModeType.PESSIMISTIC_WRITE), "topic");
    }

    /** The live topic with a name, typography and case aside. */
    static Optional<Topic> findLive(String name) {
        String normal = NormalForm.of(name);
        return Lookahead.of(
                Topic.class,
                normal,
                () -> find("normalName = ?1 and live = 1", normal).firstResultOptional());
    }

    /** The ids of the live topics with these names; unknown ones are left out. */
    public static List<UUID> idsOf(Collection<String> names) {
        return names.stream()
                .map(Topic::findLive)
                .flatMap(Optional::stream)
                .map(topic -> topic.id)
                .toList();
    }

    /** The names of topics as they are now, also of those that are withdrawn. */
    static List<String> namesOf(Collection<UUID> ids) {
        return Lots.query(ids, some -> Topic.<Topic>list(some.in("id in :some"), some.values())).stream()
                .map(topic -> topic.name)
                .toList();
    }

    /** Looks many names up in advance. */
    static List<Topic> lookAhead(Collection<String> names) {
        Set<String> normal = names.stream().map(NormalForm::of).collect(Collectors.toSet());
        normal.forEach(name -> Lookahead.know(Topic.class, name, Optional.empty()));
        List<Topic> found =
                Lots.query(normal, some -> list(some.in("normalName in :some and live = 1"), some.values()));
        found.forEach(Topic::known);
        return found;
    }

    @PrePersist
    void known() {
        Lookahead.know(Topic.class, normalName, Optional.of(this));
    }
}
