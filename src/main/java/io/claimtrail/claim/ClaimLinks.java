package io.claimtrail.claim;

import io.claimtrail.claim.ClaimState.AppearanceState;
import io.claimtrail.claim.ClaimState.RelationState;
import jakarta.enterprise.context.ApplicationScoped;

/** Brings the links back that a claim had in an earlier state, as far as what is at their other ends is still on record. */
@ApplicationScoped
class ClaimLinks {

    /** Restores appearances and relations; where there is one of the same by now, that one stays as it is. */
    void restore(Claim claim, ClaimState state) {
        state.appearances().forEach(each -> restore(claim, each));
        state.relations().forEach(ClaimLinks::restore);
    }

    private static void restore(Claim claim, AppearanceState state) {
        Appearance appearance = Appearance.findById(state.id());
        if (appearance.isWithdrawn()
                && !appearance.article.isWithdrawn()
                && Appearance.find(claim, appearance.article).isEmpty()) {
            appearance.restore();
        }
        if (!appearance.isWithdrawn()) {
            new NewAppearance.Change(state.exact(), state.prefix(), state.suffix()).applyTo(appearance);
        }
    }

    private static void restore(RelationState state) {
        Relation relation = Relation.findById(state.id());
        if (relation.isWithdrawn() && relation.hasNoTwin()) {
            relation.restore();
        }
        if (!relation.isWithdrawn()) {
            relation.note = state.note();
            relation.reviewState = state.reviewState();
        }
    }
}
