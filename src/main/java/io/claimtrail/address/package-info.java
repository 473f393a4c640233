/**
 * Where things on record are reached: absolute URLs, for formats whose readers need to tell from a copy of an answer what it
 * speaks of. They start with what the client itself put before the path when it asked, so they resolve for whoever got them.
 */
package io.claimtrail.address;
