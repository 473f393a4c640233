/**
 * How the server ends when it is asked to: it says that it is not ready any more, streams and those who wait for changes are let
 * go, requests and what background work is in the middle of are finished, all within a set time
 * ({@link io.claimtrail.stop.Stopping}).
 */
package io.claimtrail.stop;
