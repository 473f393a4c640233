/** Tells other systems of changes: webhooks, their queue, and what was answered. */
package io.claimtrail.webhook;
