/**
 * News for people: the newest evidence on claims, as Atom (RFC 4287) and as JSON Feed 1.1, for one claim, a speaker, a topic,
 * or any filter of the list of claims. {@link io.claimtrail.feed.NewestEvidence} finds it, {@link
 * io.claimtrail.feed.Entry} says what is told of each piece, {@link io.claimtrail.feed.AtomFeed} and {@link
 * io.claimtrail.feed.JsonFeed} write it down.
 */
package io.claimtrail.feed;
