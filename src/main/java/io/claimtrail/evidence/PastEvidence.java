package io.claimtrail.evidence;

import io.claimtrail.article.Article;
import io.claimtrail.article.PastArticles;
import io.claimtrail.claim.PastClaim;
import io.claimtrail.claim.PastClaims;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Evidence as it was on record at a moment: entities that no transaction knows. */
@ApplicationScoped
public class PastEvidence {

    @Inject
    PastRecords records;

    @Inject
    PastClaims claims;

    @Inject
    PastArticles articles;

    @Inject
    PastSpeakers speakers;

    /** All evidence that was live on a claim, in the order of recording. */
    public List<Evidence> on(PastClaim past) {
        List<Past<EvidenceState>> states =
                records.evidenceOn(List.of(past.claim().id), past.position(), EvidenceState.class).stream()
                        .filter(each -> !each.isWithdrawn())
                        .sorted(Comparator.comparing(each -> each.id().toString()))
                        .toList();
        return evidence(past, states);
    }

    /**
     * The evidence that was live at a moment, on a claim that was.
     *
     * @throws ProblemException 404 where it was not on record yet, 410 where it or the claim was withdrawn by then
     */
    Evidence live(UUID id, Instant moment) {
        Past<EvidenceState> past = records.states(
                        RecordKind.EVIDENCE, List.of(id), records.positionAt(moment), EvidenceState.class)
                .get(id);
        if (past == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No evidence with this id was on record at that moment.");
        }
        if (past.isWithdrawn()) {
            throw ProblemException.withdrawn(
                    "This evidence was withdrawn by then.",
                    past.state().withdrawn().at(),
                    past.state().withdrawn().reason());
        }
        return evidence(claims.live(past.claimId(), moment), List.of(past)).get(0);
    }

    private List<Evidence> evidence(PastClaim claim, List<Past<EvidenceState>> states) {
        Map<UUID, Article> found = articles.at(
                states.stream().map(past -> past.state().article()).distinct().toList(), claim.position());
        Map<UUID, Speaker> witnesses = speakers.at(
                states.stream()
                        .map(past -> past.state().speaker())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                claim.position());
        Map<UUID, Instant> recorded = new HashMap<>();
        Lots.query(
                        states.stream().map(Past::id).toList(),
                        some -> Evidence.<Evidence>list(some.in("id in :some"), some.values()))
                .forEach(each -> recorded.put(each.id, each.recordedAt));
        return states.stream()
                .map(past -> {
                    Evidence evidence = evidence(past);
                    evidence.recordedAt = recorded.get(past.id());
                    evidence.claim = claim.claim();
                    evidence.article = found.get(past.state().article());
                    evidence.speaker = witnesses.get(past.state().speaker());
                    return evidence;
                })
                .toList();
    }

    private static Evidence evidence(Past<EvidenceState> past) {
        EvidenceState state = past.state();
        Evidence evidence = new Evidence();
        evidence.id = past.id();
        evidence.stance = state.stance();
        evidence.excerpt = state.excerpt();
        evidence.rationale = state.rationale();
        evidence.rating = state.rating();
        evidence.reviewState = state.reviewState();
        evidence.independent = state.independent();
        evidence.dependence = state.dependence();
        evidence.independenceReason = state.independenceReason();
        evidence.ruling = state.ruling();
        evidence.rulingReason = state.rulingReason();
        if (state.copyOf() != null) {
            evidence.copyOf = new Evidence();
            evidence.copyOf.id = state.copyOf();
        }
        evidence.changedAt = past.since();
        return evidence;
    }
}
