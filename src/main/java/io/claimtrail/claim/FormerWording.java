package io.claimtrail.claim;

import io.claimtrail.history.Change;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.StateJson;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the claim on record that a row was before somebody here put it better: by its history it had the row's words, speaker and
 * source, and it still has the row's id elsewhere.
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
                .filter(each -> called.size() == 1 && wasOnce(each, given))
                .findFirst();
    }

    private static boolean wasOnce(Claim claim, Claim given) {
        return Change.<Change>list("recordId = ?1 and kind = ?2", claim.id, RecordKind.CLAIM).stream()
                .map(change -> StateJson.read(change.state, ClaimState.class))
                .anyMatch(state -> Objects.equals(state.speaker(), given.speakerId())
                        && given.source.id.equals(state.source())
                        && given.textHash.equals(Claim.textHash(state.quote(), state.statement())));
    }
}
