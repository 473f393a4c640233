/**
 * Who may do what, and who does it. Each operation names the {@link io.claimtrail.access.Roles role} that it takes;
 * {@link io.claimtrail.access.Authentication} finds out in which role a request comes, by a key
 * ({@link io.claimtrail.access.KeyRing}) or by a token of an identity provider.
 */
package io.claimtrail.access;
