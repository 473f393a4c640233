package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleChanged;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerLinked;
import io.claimtrail.storage.Dependents;
import io.claimtrail.storage.RecordedEntity;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what claims repeat of their speakers and sources true, and says which claims rest on a record. */
@ApplicationScoped
class ClaimFollows implements Dependents {

    /** Before what works out independence, which reads the voices. */
    static final int FIRST = 1;

    /**
     * The claims recorded under a speaker go with its voice; those that become twins by it stay side by side. One that
     * guarded may have come and one that guarded may have gone: both here and there one of the twins guards from now on.
     */
    void followVoice(@Observes @Priority(FIRST) SpeakerLinked linked) {
        Speaker speaker = linked.speaker();
        Claim.update("""
                update Claim c set c.twinGuard = null where c.speaker = ?1 and c.twinGuard = 1 and exists (
                    select 1 from Claim t where t.textHash = c.textHash and t.source = c.source
                    and t.voice = ?2 and t.speaker <> ?1 and t.twinGuard = 1)""", speaker, speaker.voice());
        Claim.update("update versioned Claim c set c.voice = ?1 where c.speaker = ?2", speaker.voice(), speaker);
        Claim.update("""
                update Claim c set c.twinGuard = 1 where c.twinGuard is null and c.live = 1
                and c.textHash in (select own.textHash from Claim own where own.speaker = ?1)
                and not exists (
                    select 1 from Claim t where t.textHash = c.textHash and t.source = c.source and t.voice = c.voice
                    and (t.twinGuard = 1 or t.live = 1 and t.id < c.id))""", speaker);
    }

    void followPublisher(@Observes @Priority(FIRST) ArticleChanged changed) {
        Article source = changed.article();
        Claim.update(
                "update versioned Claim c set c.publisher = ?1 where c.source = ?2 and c.publisher <> ?1",
                source.publisher,
                source);
    }

    @Override
    public Optional<String> of(RecordedEntity record) {
        if (record instanceof Speaker speaker) {
            return claims(Claim.count("(speaker = ?1 or voice = ?1) and live = 1", speaker));
        }
        if (record instanceof Topic topic) {
            return claims(Claim.count("?1 member of topics and live = 1", topic));
        }
        if (record instanceof Article article) {
            return Stream.of(
                            claims(Claim.count("source = ?1 and live = 1", article)),
                            Dependents.counted(
                                    Appearance.count(
                                            "article = ?1 and source = false and live = 1 and claim.live = 1", article),
                                    "appearance",
                                    "appearances"))
                    .flatMap(Optional::stream)
                    .reduce((one, other) -> one + ", " + other);
        }
        return Optional.empty();
    }

    private static Optional<String> claims(long count) {
        return Dependents.counted(count, "claim", "claims");
    }
}
