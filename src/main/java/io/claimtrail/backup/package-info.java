/**
 * Copies of the embedded database, taken while it is written to, and bringing one back. PostgreSQL has tools of its own for
 * that. The search index is not part of a copy: a server builds it from the database.
 */
package io.claimtrail.backup;
