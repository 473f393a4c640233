package io.claimtrail.page;

/**
 * Which page of which list.
 *
 * @param limit how many items at most
 * @param cursor the encoded place to start from; null for the first page
 * @param count whether to count the whole list
 * @param list what tells this list from others, for binding cursors to it
 */
public record PageRequest(int limit, String cursor, boolean count, String list) {}
