/** Who may do what, and who does it. */
package io.claimtrail.access;
