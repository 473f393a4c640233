package io.claimtrail.speaker;

import io.claimtrail.history.HistoricKind;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.Tracked;
import io.claimtrail.storage.Changes;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.RecordedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Hibernate;

/** Tells what there is to be kept of speakers, with their names. */
@ApplicationScoped
class SpeakerHistory implements HistoricKind<SpeakerState> {

    @Override
    public RecordKind kind() {
        return RecordKind.SPEAKER;
    }

    @Override
    public Class<SpeakerState> stateType() {
        return SpeakerState.class;
    }

    @Override
    public Collection<? extends Tracked<SpeakerState>> changedBy(Changes changes) {
        return Stream.concat(
                        changes.of(Speaker.class), changes.of(SpeakerName.class).map(name -> name.speaker))
                .map(speaker -> Hibernate.unproxy(speaker, Speaker.class))
                .distinct()
                .map(TrackedSpeaker::new)
                .toList();
    }

    @Override
    public Collection<? extends Tracked<SpeakerState>> withIds(Collection<UUID> ids) {
        return Lots.query(ids, some -> Speaker.<Speaker>list(some.in("id in :some"), some.values())).stream()
                .map(TrackedSpeaker::new)
                .toList();
    }

    private record TrackedSpeaker(Speaker speaker) implements Tracked<SpeakerState> {

        @Override
        public RecordedEntity entity() {
            return speaker;
        }

        @Override
        public SpeakerState state(SpeakerState former) {
            return SpeakerState.of(speaker);
        }

        /** A link concerns both. */
        @Override
        public Set<UUID> subjects(SpeakerState state) {
            return state.heldBy() == null ? Set.of(speaker.id) : Set.of(speaker.id, state.heldBy());
        }
    }
}
