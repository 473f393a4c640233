/**
 * Imports: files of claims and evidence, taken in as jobs.
 *
 * <p>A request only spools the file ({@link io.claimtrail.imports.ImportFiles}) and notes an {@link
 * io.claimtrail.imports.ImportJob}. The {@link io.claimtrail.imports.ImportWorker} then takes every format apart into rows,
 * one JSON text a line; a {@link io.claimtrail.imports.RowReader} makes of each
 * row what the API would have been sent, and the {@link io.claimtrail.imports.RowRecorder} records many of them in one
 * transaction with the very recorders that serve the API. The same transaction notes how far the job has come, so that
 * after a crash it goes on where it was, without doubles and without gaps.
 *
 * <p>Every row ends as exactly one of recorded, unchanged, updated and refused.
 */
package io.claimtrail.imports;
