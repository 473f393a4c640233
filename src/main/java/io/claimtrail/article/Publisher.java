package io.claimtrail.article;

import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.RecordedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PrePersist;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An outlet, known by its site. */
@Entity
public class Publisher extends RecordedEntity {

    public String name;

    /** The host name without {@code www.}, in lower case and ASCII. While live, no other publisher has it. */
    public String site;

    /** Whether nobody has said what it is called: it has its site's name then. */
    boolean isNameless() {
        return name.equals(site);
    }

    @Override
    protected String identityInRow() {
        return site;
    }

    /** The live publisher with an id; 404 or 410 where there is none. */
    public static Publisher live(UUID id) {
        return requireLive(findById(id), "publisher");
    }

    /** The same, locked until the end of the transaction. */
    static Publisher liveForChange(UUID id) {
        return requireLive(findById(id, LockModeType.PESSIMISTIC_WRITE), "publisher");
    }

    /** One that is on record, if only withdrawn, locked until the end of the transaction; 404 where there is none. */
    static Publisher thereForChange(UUID id) {
        return requireThere(findById(id, LockModeType.PESSIMISTIC_WRITE), "publisher");
    }

    static Optional<Publisher> findLive(String site) {
        return Lookahead.of(
                Publisher.class,
                site,
                () -> find("site = ?1 and live = 1", site).firstResultOptional());
    }

    /** Looks the publishers at many sites up in advance. */
    static void lookAhead(Set<String> sites) {
        sites.forEach(site -> Lookahead.know(Publisher.class, site, Optional.empty()));
        List<Publisher> found = Lots.query(sites, some -> list(some.in("site in :some and live = 1"), some.values()));
        found.forEach(Publisher::known);
    }

    @PrePersist
    void known() {
        Lookahead.know(Publisher.class, site, Optional.of(this));
    }
}
