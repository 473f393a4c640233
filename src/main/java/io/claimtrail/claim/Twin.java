package io.claimtrail.claim;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.ListParameter;
import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.Lots;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;

/**
 * What twins have in common: the same words of the same speaker, or of nobody named, from the same source. Among live twins
 * one guards against a further one, by a unique constraint. There can be others beside it only where two speakers were linked
 * who both had the claim on record.
 */
record Twin(String textHash, UUID voice, UUID source) {

    /** To its readers a claim that guards from now on stays as it was. */
    private static final String GUARD = """
            update Claim c set c.twinGuard = 1
            where c.textHash = ?1 and c.source.id = ?2 and c.%1$s and c.live = 1 and not exists (
                select 1 from Claim t where t.textHash = ?1 and t.source.id = ?2 and t.%1$s
                and (t.twinGuard = 1 or t.live = 1 and t.id < c.id))""";

    static Twin of(Claim claim) {
        return new Twin(claim.textHash, claim.voiceId(), claim.source.id);
    }

    /**
     * Refuses a claim that is on record. The constraint decides; this look-up is there to name the one that it is.
     *
     * @throws ProblemException 409
     */
    void refuse(Claim claim) {
        other(claim).ifPresent(twin -> {
            throw ProblemException.duplicate(
                    "The same speaker's same words from the same source are on record.",
                    ClaimResource.PATH + "/" + twin.id);
        });
    }

    /** The claim on record that guards, unless it is this one itself. */
    Optional<Claim> other(Claim claim) {
        return Lookahead.of(Twin.class, textHash, this::find).stream()
                .filter(twin -> twin != claim && of(twin).equals(this))
                .findFirst();
    }

    private List<Claim> find() {
        return Claim.<Claim>find("textHash = ?1 and source.id = ?2 and twinGuard = 1", textHash, source)
                // Flushing what was changed would break the constraint before the other one is found.
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.MANUAL)
                .list();
    }

    /**
     * Looks claims up in advance that may be twins. The same words can stand in thousands of articles; most claims of an
     * import come from sources that are new.
     *
     * @param hashes digests of words
     * @param sources ids of articles
     * @return those with one of the words from one of the sources that guard, locked for a change
     */
    static List<Claim> lookAhead(Set<String> hashes, Set<UUID> sources) {
        ListParameter articles = ListParameter.of("sources", sources);
        Set<String> sought = sources.isEmpty() ? Set.of() : new TreeSet<>(hashes);
        List<Claim> found = Lots.query(sought, some -> {
            Map<String, Object> values = some.values();
            values.putAll(articles.values());
            return Claim.<Claim>find(
                            articles.in(some.in("textHash in :some and source.id in :sources and twinGuard = 1")),
                            values)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list();
        });
        Map<String, List<Claim>> byHash = new HashMap<>();
        hashes.forEach(hash -> byHash.put(hash, new ArrayList<>()));
        found.forEach(claim -> byHash.get(claim.textHash).add(claim));
        byHash.forEach((hash, claims) -> Lookahead.know(Twin.class, hash, claims));
        return found;
    }

    /** Notes that there is a claim that guards from now on. */
    void guardBy(Claim claim) {
        Lookahead.of(Twin.class, textHash, ArrayList<Claim>::new).add(claim);
    }

    /** Once the one that guards has gone, or says something else, another takes its place, if there is one. */
    void guardByAnother() {
        if (voice == null) {
            Claim.update(GUARD.formatted("unattributed = 1"), textHash, source);
        } else {
            Claim.update(GUARD.formatted("voice.id = ?3"), textHash, source, voice);
        }
    }
}
