package io.claimtrail.search;

import java.util.UUID;

/**
 * A record that was found.
 *
 * @param value its place in the order: the number that the order is by, or the bits of the score, or 0 in the order of
 *     recording
 */
public record Hit(UUID id, long value) {

    /** How well it fits; only in the order of relevance. */
    public float score() {
        return Float.intBitsToFloat((int) value);
    }
}
