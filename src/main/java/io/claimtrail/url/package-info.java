/**
 * Web addresses: which ones are accepted ({@link io.claimtrail.url.WebUrl}) and when two of them mean the same page
 * ({@link io.claimtrail.url.CanonicalUrl}).
 */
package io.claimtrail.url;
