package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.PastArticles;
import io.claimtrail.history.Past;
import io.claimtrail.history.PastRecords;
import io.claimtrail.history.RecordKind;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.speaker.PastSpeakers;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.storage.Lots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Claims as they were on record at a moment. */
@ApplicationScoped
public class PastClaims {

    @Inject
    PastRecords records;

    @Inject
    PastSpeakers speakers;

    @Inject
    PastArticles articles;

    @Inject
    PastStanding standing;

    /**
     * The claim that was live at a moment.
     *
     * @throws ProblemException 404 where it was not on record yet, 410 where it was withdrawn by then
     */
    public PastClaim live(UUID id, Instant moment) {
        long position = records.positionAt(moment);
        Past<ClaimState> past = records.states(RecordKind.CLAIM, List.of(id), position, ClaimState.class)
                .get(id);
        if (past == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No claim with this id was on record at that moment.");
        }
        if (past.isWithdrawn()) {
            throw ProblemException.withdrawn(
                    "This claim was withdrawn by then.",
                    past.state().withdrawn().at(),
                    past.state().withdrawn().reason());
        }
        return at(List.of(past), position).get(id);
    }

    /**
     * How the API shows such a claim.
     *
     * @param day whose status and counts it has; null for those of all evidence that was on record
     */
    ClaimView view(UUID id, Instant moment, LocalDate day) {
        PastClaim past = live(id, moment);
        EvidenceCounts counts =
                standing.counts(List.of(id), past.position(), day).getOrDefault(id, EvidenceCounts.NONE);
        return ClaimView.asOf(day, past.claim(), counts).recordedBy(moment);
    }

    /** Claims with their speakers, sources and topics as they were at a position. */
    Map<UUID, PastClaim> at(Collection<Past<ClaimState>> states, long position) {
        Map<UUID, Speaker> said = speakers.at(
                states.stream()
                        .map(past -> past.state().speaker())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                position);
        Map<UUID, Article> sources = articles.at(
                states.stream().map(past -> past.state().source()).distinct().toList(), position);
        Map<UUID, Topic> topics = topics(states, position);
        Map<UUID, Claim> current = new HashMap<>();
        Lots.query(
                        states.stream().map(Past::id).toList(),
                        some -> Claim.<Claim>list(some.in("id in :some"), some.values()))
                .forEach(claim -> current.put(claim.id, claim));
        Map<UUID, PastClaim> claims = new LinkedHashMap<>();
        for (Past<ClaimState> past : states) {
            Claim claim = claim(past, current.get(past.id()));
            claim.attributeTo(said.get(past.state().speaker()));
            claim.setSource(sources.get(past.state().source()));
            past.state().topics().forEach(topic -> claim.topics.add(topics.get(topic)));
            claims.put(past.id(), new PastClaim(claim, past.state(), position));
        }
        return claims;
    }

    private Map<UUID, Topic> topics(Collection<Past<ClaimState>> states, long position) {
        Map<UUID, Topic> topics = new HashMap<>();
        List<UUID> ids = states.stream()
                .flatMap(past -> past.state().topics().stream())
                .distinct()
                .toList();
        records.referred(RecordKind.TOPIC, ids, position, TopicState.class).forEach((id, past) -> {
            Topic topic = new Topic();
            topic.id = id;
            topic.nameAs(past.state().name());
            topics.put(id, topic);
        });
        return topics;
    }

    /** What never changes is that of now. */
    private static Claim claim(Past<ClaimState> past, Claim current) {
        ClaimState state = past.state();
        Claim claim = new Claim();
        claim.id = past.id();
        claim.setWords(state.quote(), state.statement());
        claim.saidOn = state.saidOn();
        claim.quoteType = state.quoteType();
        claim.kind = state.kind();
        claim.language = state.language();
        claim.externalIds.putAll(state.externalIds());
        claim.status = state.status();
        claim.importId = current.importId;
        claim.importRow = current.importRow;
        claim.recordedAt = current.recordedAt;
        claim.changedAt = past.since();
        return claim;
    }
}
