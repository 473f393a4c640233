/**
 * What was done to the records: by whom, when and why, and what they were like before. A {@link
 * io.claimtrail.history.Revision} is one act; a {@link io.claimtrail.history.Change} says what became of one record by it and
 * keeps the whole state of the record as JSON. Changes are numbered in the order of the commits, without gaps: that one log
 * answers for histories, for what was on record at a moment, and for those who follow.
 *
 * <p>Features tell what there is to be kept of their records ({@link io.claimtrail.history.HistoricKind}); nothing here knows
 * them. Start reading at {@link io.claimtrail.history.ChangeRecorder}.
 */
package io.claimtrail.history;
