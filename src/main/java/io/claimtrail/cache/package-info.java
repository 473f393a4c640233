/**
 * Answers to readers, kept and sent again while nothing has changed that they are made of. A request comes by {@link
 * io.claimtrail.cache.CachedReads}; what it is answered with goes into the {@link io.claimtrail.cache.AnswerCache} through {@link
 * io.claimtrail.cache.CacheFilling}; and {@link io.claimtrail.cache.DataVersion} tells whether it still holds.
 */
package io.claimtrail.cache;
