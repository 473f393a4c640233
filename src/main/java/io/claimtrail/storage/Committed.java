package io.claimtrail.storage;

/**
 * Fired after a {@link UnitOfWork} that wrote anything, once its transaction has ended and its connection is free again.
 * Whoever waits here for something that needs a connection does not wait for himself.
 */
public record Committed() {}
