package io.claimtrail.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Where the command's files go: a database that it has opened, or a server. */
interface ImportTarget {

    /** Hands a file over, and gives back the import that it is taken by. */
    ImportView take(GivenFile file) throws IOException;

    /** How far an import is. */
    ImportView stateOf(UUID id);

    /** The first rows that an import refused. */
    List<RefusalView> refusals(UUID id, int most);

    /** Writes the rows that an import refused, as they came in. */
    void writeRefused(UUID id, OutputStream out) throws IOException;

    /** What becomes of an import while nobody waits for it. */
    String afterInterruption(UUID id);
}
