/**
 * Reads that go to a streaming replica of the database where one is set, so that the writer has its hands free. {@link
 * io.claimtrail.replica.ReadFilter} decides which requests these are, {@link io.claimtrail.replica.RoutedDataSource} gives their
 * connections, and {@link io.claimtrail.replica.ReplicaProbe} watches how far the replica is behind.
 */
package io.claimtrail.replica;
