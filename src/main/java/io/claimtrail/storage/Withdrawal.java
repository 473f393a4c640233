package io.claimtrail.storage;

import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.text.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Withdraws records that nothing else rests on. */
@ApplicationScoped
public class Withdrawal {

    private static final int LONGEST_REASON = 1000;

    @Inject
    @Any
    Instance<Dependents> dependents;

    /**
     * Hides a record and keeps it.
     *
     * @param reason why; null where none was given
     * @throws ProblemException 409 where other records rest on it, 400 where the reason is no plain text
     */
    public void withdraw(RecordedEntity record, String reason) {
        requireReadable(reason);
        List<String> resting = dependents.stream()
                .map(feature -> feature.of(record))
                .flatMap(Optional::stream)
                .toList();
        if (!resting.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IN_USE, "Withdraw or move what rests on it first: " + String.join(", ", resting) + ".");
        }
        record.withdraw(reason);
    }

    /**
     * Makes sure that a reason can be kept.
     *
     * @param reason null where none was given
     * @throws ProblemException 400 where it is no plain text or too long
     */
    public static void requireReadable(String reason) {
        if (reason == null) {
            return;
        }
        String fault = reason.length() > LONGEST_REASON
                ? "must be at most " + LONGEST_REASON + " characters"
                : PlainText.Validator.faultIn(reason);
        if (fault != null) {
            Faults faults = new Faults();
            faults.addParameter("reason", fault);
            faults.raiseIfAny(ProblemType.INVALID_PARAMETER);
        }
    }
}
