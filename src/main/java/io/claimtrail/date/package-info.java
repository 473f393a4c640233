/** Dates that say how precise they are. No day is ever invented: a month stays a month. */
package io.claimtrail.date;
