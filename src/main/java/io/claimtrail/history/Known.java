package io.claimtrail.history;

/**
 * What is kept of a record so far.
 *
 * @param position of the last change of it
 */
record Known(long position, String state) {}
