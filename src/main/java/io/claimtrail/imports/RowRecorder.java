package io.claimtrail.imports;

import io.claimtrail.claim.AppearanceEditor;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimRecorder;
import io.claimtrail.claim.ClaimResource;
import io.claimtrail.claim.KnownClaims;
import io.claimtrail.claim.NewAppearance;
import io.claimtrail.evidence.EvidenceRecorder;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.imports.Elsewhere.GivenRelation;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.Origin;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Records rows, many in one transaction, and notes in the same transaction how far the import has come. */
@ApplicationScoped
class RowRecorder {

    private static final String CLAIMS = ClaimResource.PATH + "/";

    private static final Pattern LINK = Pattern.compile("/v1/evidence/.+|/v1/claims/.+/(appearances|relations)/.+");

    @Inject
    RowLookahead lookahead;

    @Inject
    ClaimRecorder claims;

    @Inject
    KnownClaims known;

    @Inject
    AppearanceEditor appearances;

    @Inject
    EvidenceRecorder evidence;

    @Inject
    ElsewhereRecorder elsewhere;

    @Inject
    EntityManager entities;

    @Inject
    BatchNotes notes;

    /**
     * Records a batch.
     *
     * @param busyMillis how long was worked for it before
     * @return false where it was not its turn: the import was stopped, or somebody else is at it
     * @throws RowRefusedException where a row has to be refused; nothing of the batch is recorded then
     */
    @UnitOfWork
    boolean record(Batch batch, long busyMillis) {
        Optional<ImportJob> job = jobOf(batch);
        if (job.isPresent()) {
            List<Outcome> outcomes = outcomes(job.get(), batch);
            notes.take(ImportJob.knownForChange(batch.importId()), batch, outcomes, busyMillis);
        }
        return job.isPresent();
    }

    /**
     * Does the same and undoes it, always.
     *
     * @throws RehearsedException with what would have become of the rows
     * @throws RowRefusedException as {@link #record} does
     */
    @UnitOfWork
    void rehearse(Batch batch) {
        List<Outcome> outcomes = outcomes(ImportJob.known(batch.importId()), batch);
        entities.flush();
        throw new RehearsedException(outcomes);
    }

    /** Notes how far a dry run has come; otherwise as {@link #record}. */
    @UnitOfWork
    boolean noteRehearsed(Batch batch, List<Outcome> outcomes, long busyMillis) {
        Optional<ImportJob> job = jobOf(batch);
        job.ifPresent(each -> notes.take(each, batch, outcomes, busyMillis));
        return job.isPresent();
    }

    private static Optional<ImportJob> jobOf(Batch batch) {
        ImportJob job = ImportJob.knownForChange(batch.importId());
        return Optional.of(job).filter(each -> each.state == ImportState.RUNNING && each.position == batch.from());
    }

    private List<Outcome> outcomes(ImportJob job, Batch batch) {
        return Lookahead.during(() -> {
            lookahead.of(batch.rows().stream()
                    .filter(row -> !row.isRefused())
                    .map(ParsedRow::taken)
                    .toList());
            return recordAll(job, batch);
        });
    }

    private List<Outcome> recordAll(ImportJob job, Batch batch) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < batch.rows().size(); i++) {
            ParsedRow row = batch.rows().get(i);
            outcomes.add(
                    row.isRefused() ? Outcome.REFUSED : outcome(job, batch.first() + i, row.taken(), i, batch.met()));
        }
        return outcomes;
    }

    private Outcome outcome(ImportJob job, long number, Taken taken, int index, MetClaims met) {
        try {
            return new Origin(job.id, number, taken.elsewhere().ids()).of(() -> record(job, number, taken, met));
        } catch (ProblemException e) {
            throw new RowRefusedException(index, RowParser.faultsOf(e));
        }
    }

    private Outcome record(ImportJob job, long number, Taken taken, MetClaims met) {
        boolean amending = job.onDuplicate == OnDuplicate.UPDATE;
        if (!taken.elsewhere().links().isEmpty()) {
            elsewhere.linkSpeakers(job.id, taken.elsewhere());
            // Claims follow their speakers in the database, past what the transaction holds of them.
            entities.flush();
            entities.clear();
            Lookahead.forget();
        }
        if (amending) {
            Optional<Claim> earlier = known.correctedBy(
                    taken.claim(),
                    taken.externalIds(),
                    claim -> !job.id.equals(claim.importId) && met.isFree(claim.id, number));
            if (earlier.isPresent()) {
                met.meet(earlier.get().id, number);
                claims.reword(earlier.get().id, taken.claim());
                return update(earlier.get().id, taken, true, true);
            }
        } else {
            Optional<Claim> changed = known.changedSince(taken.claim(), taken.externalIds());
            if (changed.isPresent()) {
                return update(changed.get().id, taken, false, false);
            }
        }
        Claim recorded;
        try {
            recorded = claims.record(taken.claim());
        } catch (ProblemException e) {
            UUID twin = twin(e);
            if (amending && !taken.externalIds().isEmpty()) {
                met.meet(twin, number);
            }
            return update(twin, taken, amending, false);
        }
        recorded.externalIds.putAll(taken.externalIds());
        evidence.noneYetOn(recorded);
        return link(recorded, taken, false, Outcome.RECORDED);
    }

    private Outcome update(UUID id, Taken taken, boolean amending, boolean reworded) {
        boolean amended = amending && claims.amend(id, taken.claim());
        boolean identified = claims.identify(id, taken.externalIds(), amending);
        Outcome outcome = reworded || amended || identified ? Outcome.UPDATED : Outcome.UNCHANGED;
        return link(Claim.liveForChange(id), taken, amending, outcome);
    }

    private Outcome link(Claim claim, Taken taken, boolean amending, Outcome outcome) {
        boolean linked = false;
        for (int i = 0; i < taken.evidence().size(); i++) {
            NewEvidence given = taken.evidence().get(i);
            boolean isNew = link("evidence", i, () -> evidence.record(claim, given));
            linked |= isNew || amending && evidence.amend(claim, given);
        }
        for (int i = 0; i < taken.appearances().size(); i++) {
            NewAppearance given = taken.appearances().get(i);
            boolean isNew = link("appearances", i, () -> appearances.record(claim, given));
            linked |= isNew || appearances.quote(claim, given);
        }
        List<GivenRelation> relations = taken.elsewhere().relations();
        for (int i = 0; i < relations.size(); i++) {
            GivenRelation given = relations.get(i);
            if (elsewhere.isOnRecord(given.other())) {
                linked |= link("relations", i, () -> elsewhere.relate(claim.id, given));
            }
        }
        return linked && outcome == Outcome.UNCHANGED ? Outcome.UPDATED : outcome;
    }

    /** Links something to the claim, and tells whether it was not there. */
    private static boolean link(String property, int index, Supplier<?> linking) {
        try {
            linking.get();
            return true;
        } catch (ProblemException e) {
            if (e.type() == ProblemType.DUPLICATE && LINK.matcher(e.existing()).matches()) {
                return false;
            }
            Faults faults = new Faults();
            Faults place = faults.below(property).below(index);
            RowParser.faultsOf(e).forEach(fault -> place.at(fault.pointer()).add(fault.detail()));
            faults.raiseIfAny(ProblemType.INVALID_BODY);
            throw e;
        }
    }

    /** The claim that is on record; any other problem goes on. */
    private static UUID twin(ProblemException e) {
        if (e.type() != ProblemType.DUPLICATE
                || !e.existing().startsWith(CLAIMS)
                || LINK.matcher(e.existing()).matches()) {
            throw e;
        }
        return UUID.fromString(e.existing().substring(CLAIMS.length()));
    }
}
