/** Saved filters of changes: what somebody wants to hear of. */
package io.claimtrail.watch;
