package io.claimtrail.claim;

import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.SqlValue;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists, records and changes the relations between claims. */
@ApplicationScoped
public class RelationEditor {

    @Inject
    EntityManager entities;

    @Inject
    Representation representation;

    @Inject
    Withdrawal withdrawal;

    /** A page of a claim's relations, either way, in the order of recording. */
    public Page<RelationView> list(UUID claimId, ListParameters parameters) {
        Claim claim = Claim.live(claimId);
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        return new Listing<>(entities, Relation.class)
                .where("e.live = 1 and e.fromClaim.live = 1 and e.toClaim.live = 1")
                .where("e.fromClaim = :claim or e.toClaim = :claim", "claim", claim)
                .fetching("join fetch e.fromClaim f join fetch f.voice join fetch e.toClaim t join fetch t.voice")
                .page(
                        page,
                        Order.byRecording(true),
                        found -> found.stream().map(RelationView::of).toList());
    }

    /**
     * Links two claims.
     *
     * @throws ProblemException 409 where the link is there, 422 where the other claim is unknown or the same, or where
     *     claims would come to supersede each other in a circle
     */
    @UnitOfWork
    public Relation record(UUID claimId, NewRelation given) {
        Claim from = Claim.live(claimId);
        Claim to = Claim.findById(given.claim());
        if (to == null || to.isWithdrawn()) {
            throw ProblemException.invalidBody("/claim", "is the id of no claim on record");
        }
        if (to == from) {
            throw ProblemException.invalidBody("/claim", "is this claim itself");
        }
        if (given.type() == RelationType.SUPERSEDES) {
            refuseCircle(from, to);
        }
        Relation relation = Relation.between(from, given.type(), to);
        Relation known = Relation.find(
                        "fromClaim = ?1 and toClaim = ?2 and type = ?3 and live = 1",
                        relation.fromClaim,
                        relation.toClaim,
                        relation.type)
                .firstResult();
        if (known != null) {
            throw ProblemException.duplicate("These claims are linked so already.", pathOf(claimId, known));
        }
        relation.note = given.note();
        relation.reviewState = given.reviewState() == null ? ReviewState.CONFIRMED : given.reviewState();
        relation.persist();
        return relation;
    }

    @UnitOfWork
    public RelationView change(UUID claimId, UUID id, MergePatch patch) {
        Relation relation = Relation.liveForChange(claimId, id);
        representation.requireSeen(RelationView.of(relation));
        NewRelation.Change change = patch.applyTo(NewRelation.Change.of(relation));
        relation.note = change.note();
        relation.reviewState = change.reviewState();
        Relation.flush();
        return RelationView.of(relation);
    }

    @UnitOfWork
    public void withdraw(UUID claimId, UUID id, String reason) {
        Relation relation = Relation.liveForChange(claimId, id);
        representation.requireMatch(RelationView.of(relation));
        withdrawal.withdraw(relation, reason);
    }

    static String pathOf(UUID claimId, Relation relation) {
        return ClaimResource.PATH + "/" + claimId + "/relations/" + relation.id;
    }

    /** One at a time: a circle can close through links that two requests make at once. */
    private void refuseCircle(Claim from, Claim to) {
        SqlValue.read(entities, String.class, "select name from guard where name = 'SUPERSEDES' for update");
        Set<UUID> seen = new HashSet<>();
        List<UUID> next = List.of(to.id);
        while (!next.isEmpty() && seen.addAll(next)) {
            if (seen.contains(from.id)) {
                throw ProblemException.invalidBody(
                        "/claim", "is itself superseded by this claim, directly or through others");
            }
            next = entities.createQuery("""
                            select r.toClaim.id from Relation r
                            where r.fromClaim.id in :ids and r.type = :type and r.live = 1 and r.toClaim.live = 1""", UUID.class)
                    .setParameter("ids", next)
                    .setParameter("type", RelationType.SUPERSEDES)
                    .getResultList();
        }
    }
}
