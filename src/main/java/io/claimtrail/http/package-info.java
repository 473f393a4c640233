/**
 * What every resource shares of HTTP: reading bodies with all their faults ({@link io.claimtrail.http.BodyReader}),
 * answers with entity tags and conditional requests ({@link io.claimtrail.http.Representation}), changing by merge patch
 * ({@link io.claimtrail.http.MergePatch}), recording once whatever the network does
 * ({@link io.claimtrail.http.Recording}), and refusing what is unknown.
 */
package io.claimtrail.http;
