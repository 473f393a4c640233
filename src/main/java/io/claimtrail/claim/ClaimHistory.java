package io.claimtrail.claim;

import io.claimtrail.history.HistoricKind;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.Tracked;
import io.claimtrail.storage.Changes;
import io.claimtrail.storage.Lots;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Hibernate;

/** Tells what there is to be kept of claims, with their appearances and relations. */
@ApplicationScoped
class ClaimHistory implements HistoricKind<ClaimState> {

    @Override
    public RecordKind kind() {
        return RecordKind.CLAIM;
    }

    @Override
    public Class<ClaimState> stateType() {
        return ClaimState.class;
    }

    @Override
    public Collection<? extends Tracked<ClaimState>> changedBy(Changes changes) {
        Map<UUID, TrackedClaim> tracked = new LinkedHashMap<>();
        changes.of(Claim.class).forEach(claim -> of(claim, changes, tracked));
        changes.of(Appearance.class)
                .forEach(appearance -> of(appearance.claim, changes, tracked).changed(appearance));
        changes.of(Relation.class)
                .forEach(relation -> Stream.of(relation.fromClaim, relation.toClaim)
                        .forEach(end -> of(end, changes, tracked).changed(relation)));
        return tracked.values();
    }

    /** What was made just now has no other links than those that were made just now as well. */
    private static TrackedClaim of(Claim claim, Changes changes, Map<UUID, TrackedClaim> tracked) {
        return tracked.computeIfAbsent(
                claim.id, id -> new TrackedClaim(claim, changes.isMade(Hibernate.unproxy(claim))));
    }

    @Override
    public Collection<? extends Tracked<ClaimState>> withIds(Collection<UUID> ids) {
        return whole(Lots.query(ids, some -> Claim.list(some.in("id in :some"), some.values())));
    }

    /** Claims with all their appearances and relations, as the database has them. */
    static List<TrackedClaim> whole(List<Claim> claims) {
        Map<UUID, TrackedClaim> tracked = new LinkedHashMap<>();
        claims.forEach(claim -> tracked.put(claim.id, new TrackedClaim(claim, true)));
        Lots.of(claims, Appearance::of)
                .forEach(appearance -> tracked.get(appearance.claim.id).changed(appearance));
        Lots.of(claims, Relation::of).stream()
                .distinct()
                .forEach(relation -> Stream.of(relation.fromClaim.id, relation.toClaim.id)
                        .filter(tracked::containsKey)
                        .forEach(end -> tracked.get(end).changed(relation)));
        return List.copyOf(tracked.values());
    }
}
