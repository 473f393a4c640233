package io.claimtrail.claim;

import io.claimtrail.claim.ClaimState.AppearanceState;
import io.claimtrail.claim.ClaimState.Part;
import io.claimtrail.claim.ClaimState.RelationState;
import io.claimtrail.history.Tracked;
import io.claimtrail.history.Withdrawn;
import io.claimtrail.storage.RecordedEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Hibernate;

/** A claim that was made or changed, or some of its appearances and relations were. */
final class TrackedClaim implements Tracked<ClaimState> {

    private final Claim claim;
    private final List<Appearance> appearances = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    /** Whether the appearances and relations that it is told of are all that there are. */
    private final boolean complete;

    /**
     * A claim whose appearances and relations are told of later.
     *
     * @param complete whether all of them will be
     */
    TrackedClaim(Claim claim, boolean complete) {
        this.claim = Hibernate.unproxy(claim, Claim.class);
        this.complete = complete;
    }

    void changed(Appearance appearance) {
        appearances.add(appearance);
    }

    void changed(Relation relation) {
        relations.add(relation);
    }

    @Override
    public RecordedEntity entity() {
        return claim;
    }

    @Override
    public UUID claimId() {
        return claim.id;
    }

    @Override
    public Set<UUID> subjects(ClaimState state) {
        Set<UUID> subjects = new HashSet<>(state.topics());
        if (state.speaker() != null) {
            subjects.add(state.speaker());
        }
        return subjects;
    }

    /** Most changes touch the claim alone, or one link of it: the rest need not be read again. */
    @Override
    public ClaimState state(ClaimState former) {
        boolean alone = former != null;
        if (!alone && !complete) {
            return ClaimHistory.whole(List.of(claim)).get(0).state(null);
        }
        return new ClaimState(
                claim.speakerId(),
                claim.saidOn,
                claim.quote,
                claim.statement,
                claim.quoteType,
                claim.kind,
                claim.language,
                alone && !Hibernate.isInitialized(claim.topics)
                        ? former.topics()
                        : claim.topics.stream().map(topic -> topic.id).toList(),
                claim.source.id,
                alone && !Hibernate.isInitialized(claim.externalIds)
                        ? former.externalIds()
                        : ClaimState.sorted(claim.externalIds),
                claim.status,
                parts(alone ? former.appearances() : List.of(), appearances, AppearanceState::of),
                parts(alone ? former.relations() : List.of(), relations, RelationState::of),
                Withdrawn.of(claim));
    }

    /** The former parts with the changed ones in their places, those that were made at the end, without withdrawn ones. */
    private static <E extends RecordedEntity, P extends Part> List<P> parts(
            List<P> former, List<E> changed, Function<E, P> state) {
        if (changed.isEmpty()) {
            return former;
        }
        Set<UUID> replaced = new HashSet<>();
        changed.forEach(each -> replaced.add(each.id));
        return Stream.concat(
                        former.stream().filter(part -> !replaced.contains(part.id())),
                        changed.stream().filter(each -> !each.isWithdrawn()).map(state))
                .sorted(Comparator.comparing(Part::id))
                .toList();
    }
}
