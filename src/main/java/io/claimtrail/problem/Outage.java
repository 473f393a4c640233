package io.claimtrail.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Failures of the database that pass by themselves, or once somebody has made room for it: a request can come again later. */
final class Outage {

    /**
     * SQLSTATEs, or their beginnings. PostgreSQL (appendix A): 08 connection, 40 rollback, 53 resources, a full disk among them, 57P
     * operator's hand. H2 (ErrorCode): HYT00 lock time-out, 90067, 90098 and 90121 connection or database closed, 90131
     * concurrent update.
     */
    private static final List<String> PASSING =
            List.of("08", "40", "53", "57P", "HYT00", "90067", "90098", "90121", "90131");

    private Outage() {}

    /** What the database said, where an outage is behind a failure; a commit that failed is only noted beside its rollback. */
    static Optional<SQLException> behind(Throwable failure) {
        if (failure == null) {
            return Optional.empty();
        }
        if (failure instanceof SQLException said) {
            return Optional.of(said).filter(Outage::isPassing);
        }
        return Stream.concat(Stream.of(failure.getCause()), Arrays.stream(failure.getSuppressed()))
                .filter(Objects::nonNull)
                .flatMap(each -> behind(each).stream())
                .findFirst();
    }

    private static boolean isPassing(SQLException said) {
        String state = said.getSQLState();
        // Agroal says that no connection came free in time without a state.
        return state == null
                || PASSING.stream().anyMatch(state::startsWith)
                || root(said) instanceof IOException
                // What went wrong with a batch has no cause, but a next exception.
                || said.getNextException() != null && isPassing(said.getNextException());
    }

    /** Where it came from in the end; of a file that H2 cannot write, the operating system's word. */
    static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
