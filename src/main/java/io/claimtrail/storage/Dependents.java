package io.claimtrail.storage;

import java.util.Optional;

/** A feature that refers to the records of others and says so before one of them is withdrawn. */
public interface Dependents {

    /**
     * What rests on a record.
     *
     * @return for instance "3 claims", or nothing
     */
    Optional<String> of(RecordedEntity record);

    /** A count in words, or nothing for none. */
    static Optional<String> counted(long count, String one, String many) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + (count == 1 ? one : many));
    }
}
