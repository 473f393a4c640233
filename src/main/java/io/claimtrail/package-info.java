/**
 * Claimtrail keeps public statements and what later articles say of them. Each package below is a feature, named in the
 * words of the field; {@link io.claimtrail.Startup} says what happens when the server starts.
 */
package io.claimtrail;
