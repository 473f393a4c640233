package io.claimtrail.suggest;

import io.claimtrail.article.Publisher;
import io.claimtrail.claim.Topic;
import io.claimtrail.search.IndexTasks;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerName;
import io.claimtrail.storage.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Says whose names the index tells something else of once a record has changed. */
@ApplicationScoped
class NameIndexing {

    @Inject
    IndexTasks tasks;

    @Inject
    NameDocuments documents;

    void follow(@Observes Changes changes) {
        Set<UUID> named = new LinkedHashSet<>();
        changes.of(Speaker.class).forEach(speaker -> add(named, speaker));
        changes.of(SpeakerName.class).forEach(name -> add(named, name.speaker));
        changes.of(Publisher.class).forEach(publisher -> named.add(publisher.id));
        changes.of(Topic.class).forEach(topic -> named.add(topic.id));
        tasks.add(documents, named);
    }

    /** A speaker who is held has its names with the holder. */
    private static void add(Set<UUID> named, Speaker speaker) {
        named.add(speaker.id);
        named.add(speaker.voice().id);
    }
}
