package io.claimtrail.evidence;

import io.claimtrail.history.HistoricKind;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.Tracked;
import io.claimtrail.storage.Changes;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.RecordedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Tells what there is to be kept of evidence. */
@ApplicationScoped
class EvidenceHistory implements HistoricKind<EvidenceState> {

    @Override
    public RecordKind kind() {
        return RecordKind.EVIDENCE;
    }

    @Override
    public Class<EvidenceState> stateType() {
        return EvidenceState.class;
    }

    @Override
    public Collection<? extends Tracked<EvidenceState>> changedBy(Changes changes) {
        return changes.of(Evidence.class).map(TrackedEvidence::new).toList();
    }

    @Override
    public Collection<? extends Tracked<EvidenceState>> withIds(Collection<UUID> ids) {
        return Lots.query(ids, some -> Evidence.<Evidence>list(some.in("id in :some"), some.values())).stream()
                .map(TrackedEvidence::new)
                .toList();
    }

    private record TrackedEvidence(Evidence evidence) implements Tracked<EvidenceState> {

        @Override
        public RecordedEntity entity() {
            return evidence;
        }

        @Override
        public EvidenceState state(EvidenceState former) {
            return EvidenceState.of(evidence);
        }

        @Override
        public UUID claimId() {
            return evidence.claim.id;
        }

        /** Those of the claim: who follows what is said by somebody hears of what comes up about it. */
        @Override
        public Set<UUID> subjects(EvidenceState state) {
            Set<UUID> subjects = new HashSet<>();
            evidence.claim.topics.forEach(topic -> subjects.add(topic.id));
            if (evidence.claim.isAttributed()) {
                subjects.add(evidence.claim.speaker.id);
            }
            return subjects;
        }
    }
}
