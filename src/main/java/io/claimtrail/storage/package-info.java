/**
 * How things are kept: the driver that makes one jar run on H2 and on PostgreSQL, what every record has in common, and
 * {@link io.claimtrail.storage.UnitOfWork}, the transaction with retries that every write runs in. The database's
 * constraints decide between concurrent twins; no look-up before a write is ever trusted alone.
 */
package io.claimtrail.storage;
