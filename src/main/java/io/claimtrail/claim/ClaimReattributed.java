package io.claimtrail.claim;

/**
 * Fired inside the transaction in which a claim got another speaker or source, so that which of its evidence is
 * independent must be worked out again.
 *
 * @param claim as changed, locked
 */
public record ClaimReattributed(Claim claim) {}
