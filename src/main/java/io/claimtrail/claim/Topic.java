package io.claimtrail.claim;

import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.text.NormalForm;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

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
        return find("normalName = ?1 and live = 1", NormalForm.of(name)).firstResultOptional();
    }
}
