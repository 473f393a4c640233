/** Builders that make data through the API, the real databases, and the check of every answer against the contract. */
package io.claimtrail.testsupport;
