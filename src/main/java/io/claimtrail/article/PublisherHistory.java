package io.claimtrail.article;

import io.claimtrail.history.HistoricKind;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.Tracked;
import io.claimtrail.history.Withdrawn;
import io.claimtrail.storage.Changes;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.RecordedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells what there is to be kept of publishers. */
@ApplicationScoped
class PublisherHistory implements HistoricKind<PublisherState> {

    @Override
    public RecordKind kind() {
        return RecordKind.PUBLISHER;
    }

    @Override
    public Class<PublisherState> stateType() {
        return PublisherState.class;
    }

    @Override
    public Collection<? extends Tracked<PublisherState>> changedBy(Changes changes) {
        return changes.of(Publisher.class).map(TrackedPublisher::new).toList();
    }

    @Override
    public Collection<? extends Tracked<PublisherState>> withIds(Collection<UUID> ids) {
        return Lots.query(ids, some -> Publisher.<Publisher>list(some.in("id in :some"), some.values())).stream()
                .map(TrackedPublisher::new)
                .toList();
    }

    private record TrackedPublisher(Publisher publisher) implements Tracked<PublisherState> {

        @Override
        public RecordedEntity entity() {
            return publisher;
        }

        @Override
        public PublisherState state(PublisherState former) {
            return new PublisherState(publisher.name, publisher.site, Withdrawn.of(publisher));
        }

        @Override
        public Set<UUID> subjects(PublisherState state) {
            return Set.of();
        }
    }
}
