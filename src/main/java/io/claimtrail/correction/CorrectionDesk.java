package io.claimtrail.correction;

import io.claimtrail.access.CurrentActor;
import io.claimtrail.claim.Claim;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.InvalidSettingException;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes corrections in, keeps the queue of them, and notes what was decided. */
@ApplicationScoped
public class CorrectionDesk {

    /** Whom corrections are taken from. */
    private static final String SETTING = "claimtrail.corrections";

    private static final String EVERYBODY = "public";

    @Inject
    EntityManager entities;

    @Inject
    CurrentActor actor;

    @Inject
    Representation representation;

    @ConfigProperty(name = SETTING)
    String from;

    /**
     * Makes sure that the setting can be understood.
     *
     * @throws InvalidSettingException where it cannot
     */
    public static void requireValid(Optional<String> setting) {
        setting.filter(text -> !text.equals("public") && !text.equals("keys")).ifPresent(text -> {
            throw new InvalidSettingException("CLAIMTRAIL_CORRECTIONS must be public or keys; it is " + text);
        });
    }

    /**
     * Notes what a reader asks for.
     *
     * @throws ProblemException 401 where it is not taken from everybody, and nobody says who he is; 404 or 410 where there is
     *     no such live claim
     */
    @UnitOfWork
    Correction submit(UUID claim, NewCorrection given) {
        if (!from.equals(EVERYBODY) && actor.name().equals(CurrentActor.ANONYMOUS)) {
            throw ProblemException.of(
                    ProblemType.UNAUTHENTICATED,
                    "Corrections are taken from those who have a key; send it as X-API-Key.");
        }
        Correction correction = new Correction();
        correction.claim = Claim.live(claim);
        correction.problem = given.problem();
        correction.proposedText = given.proposedText();
        correction.sourceUrl = given.sourceUrl();
        correction.contact = given.contact();
        correction.submittedBy = actor.name();
        correction.persist();
        return correction;
    }

    /** Notes what the editors decide; they can decide otherwise later. */
    @UnitOfWork
    QueuedCorrectionView decide(UUID id, MergePatch patch) {
        Correction correction = Correction.knownForChange(id);
        representation.requireSeen(QueuedCorrectionView.of(correction));
        correction.decide(patch.applyTo(CorrectionDecision.of(correction)), actor.name());
        Correction.flush();
        return QueuedCorrectionView.of(correction);
    }

    /** A page of the queue, the oldest first. */
    Page<QueuedCorrectionView> queue(CorrectionFilter filter) {
        Faults faults = new Faults();
        Values values = new Values(faults);
        PageRequest page = filter.page(faults);
        List<CorrectionState> states = values.constants("state", filter.state, CorrectionState.class);
        List<UUID> claims = values.ids("claim", filter.claim);
        ListParameters.raise(faults);
        Listing<Correction> queue = new Listing<>(entities, Correction.class).fetching("join fetch e.claim");
        if (!states.isEmpty()) {
            queue.whereIn("e.state", "states", states);
        }
        if (!claims.isEmpty()) {
            queue.whereIn("e.claim.id", "claims", claims);
        }
        return queue.page(
                page,
                Order.byRecording(true),
                found -> found.stream().map(QueuedCorrectionView::of).toList());
    }

    /** A page of what was decided on a claim's corrections, the newest first. What nobody has looked at is not shown. */
    Page<CorrectionView> decidedOn(UUID claim, ListParameters parameters) {
        Claim.live(claim);
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        return new Listing<>(entities, Correction.class)
                .whereIn("e.claim.id", "claims", List.of(claim))
                .where("e.state in :states", "states", List.of(CorrectionState.ACCEPTED, CorrectionState.REJECTED))
                .page(
                        page,
                        Order.byRecording(false),
                        found -> found.stream().map(CorrectionView::of).toList());
    }
}
