package io.claimtrail.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The claims on record that rows of an import have spoken of by their ids elsewhere, so that no other row is taken for a
 * correction of one. In memory alone: after a crash, rows before it are not known any more.
 */
final class MetClaims {

    /** Some 10 MB. Once there are more, no claim is taken for a free one. */
    private static final int MOST = 100_000;

    private final Map<UUID, Long> rows = new HashMap<>();

    /** Notes that a row speaks of a claim. */
    void meet(UUID claim, long row) {
        if (rows.size() < MOST) {
            rows.putIfAbsent(claim, row);
        }
    }

    /** Whether no other row has spoken of a claim; a batch is done again where a row of it is refused. */
    boolean isFree(UUID claim, long row) {
        Long met = rows.get(claim);
        return met == null ? rows.size() < MOST : met == row;
    }
}
