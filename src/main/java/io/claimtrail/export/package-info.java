/**
 * Takes out what is on record, as files: claims with their speakers, sources, appearances and evidence, in the shape in which
 * the API takes them in. Start reading at {@link io.claimtrail.export.ClaimExport}.
 */
package io.claimtrail.export;
