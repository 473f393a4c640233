package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.problem.ProblemException;

/** Makes of a row of one format what the API would have been sent. */
interface RowReader {

    /**
     * Reads a row.
     *
     * @throws ProblemException with every fault that there is, where it cannot be taken
     */
    Taken read(JsonNode row);
}
