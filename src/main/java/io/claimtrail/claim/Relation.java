package io.claimtrail.claim;

import io.claimtrail.storage.ListParameter;
import io.claimtrail.storage.RecordedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A typed link between two claims. Claims are never merged: a link can be taken back. */
@Entity
public class Relation extends RecordedEntity {

    /** Of a mutual relation the one with the lower id, so that the same link is not there twice. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim fromClaim;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim toClaim;

    @Enumerated(EnumType.STRING)
    public RelationType type;

    public String note;

    @Enumerated(EnumType.STRING)
    public ReviewState reviewState;

    @Override
    protected String identityInRow() {
        return identity(fromClaim.id, type, toClaim.id);
    }

    @Override
    protected boolean isFormer(RecordedEntity later) {
        return (isWithdrawn() || fromClaim.isWithdrawn() || toClaim.isWithdrawn())
                && later instanceof Relation relation
                && type == relation.type
                && fromClaim.saysTheSameAs(relation.fromClaim)
                && toClaim.saysTheSameAs(relation.toClaim);
    }

    /** What tells a relation from others: mutual ones lead from the lower id to the higher. */
    public static String identity(UUID from, RelationType type, UUID to) {
        boolean swapped = type.isMutual() && from.compareTo(to) > 0;
        return (swapped ? to : from) + " " + type + " " + (swapped ? from : to);
    }

    static Relation between(Claim from, RelationType type, Claim to) {
        boolean swapped = type.isMutual() && from.id.compareTo(to.id) > 0;
        Relation relation = new Relation();
        relation.fromClaim = swapped ? to : from;
        relation.toClaim = swapped ? from : to;
        relation.type = type;
        return relation;
    }

    /** Whether no live relation is the same. */
    boolean hasNoTwin() {
        return count("fromClaim = ?1 and toClaim = ?2 and type = ?3 and live = 1", fromClaim, toClaim, type) == 0;
    }

    /** All live relations that lead from or to claims. With both ends asked for at once, H2 would read all relations. */
    static List<Relation> of(Collection<Claim> claims) {
        ListParameter all = ListParameter.of("claims", claims);
        return Stream.of("fromClaim", "toClaim")
                .flatMap(end -> Relation.<Relation>stream(all.in(end + " in :claims and live = 1"), all.values()))
                .distinct()
                .toList();
    }

    /** The live relation of a live claim; 404 or 410 where there is none. */
    static Relation live(UUID claimId, UUID id) {
        return of(Claim.live(claimId), findById(id));
    }

    /** The same, locked until the end of the transaction. */
    static Relation liveForChange(UUID claimId, UUID id) {
        return of(Claim.live(claimId), findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Relation of(Claim claim, Relation found) {
        boolean ofClaim = found != null && (found.fromClaim == claim || found.toClaim == claim);
        Relation relation = requireLive(ofClaim ? found : null, "relation of this claim");
        // A claim that is withdrawn hides its relations.
        requireLive(relation.fromClaim == claim ? relation.toClaim : relation.fromClaim, "claim at the other end");
        return relation;
    }
}
