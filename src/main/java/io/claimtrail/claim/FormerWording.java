package io.claimtrail.claim;

import io.claimtrail.history.Change;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.StateJson;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the claim on record that had the words of a row before somebody here put it better. It has the row's id elsewhere, and
 * still its speaker or its source.
 */
final class FormerWording {

    private FormerWording() {}

    /**
     * Looks for it.
     *
     * @param given what the row says
     * @param called the claims on record with an id of the row
     * @return nothing where there is none, or more than one
     */
    static Optional<Claim> of(Claim given, Set<Claim> called) {
        return called.stream()
                .filter(each -> called.size() == 1 && isOfTheSame(each, given) && saidBefore(each, given.textHash))
                .findFirst();
    }

    private static boolean isOfTheSame(Claim claim, Claim given) {
        return claim.source.equals(given.source)
                || claim.isAttributed() && Objects.equals(claim.voiceId(), given.voiceId());
    }

    private static boolean saidBefore(Claim claim, String textHash) {
        return Change.<Change>list("recordId = ?1 and kind = ?2", claim.id, RecordKind.CLAIM).stream()
                .map(change -> StateJson.read(change.state, ClaimState.class))
                .anyMatch(state ->
                        Claim.textHash(state.quote(), state.statement()).equals(textHash));
    }
}
