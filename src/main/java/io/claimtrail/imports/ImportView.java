package io.claimtrail.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import as the API shows it. What is not known is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Import",
        description = "A file that came in, and how far it has been worked through. `rowsRead` is always the sum of "
                + "`recorded`, `unchanged`, `updated` and `refused`.")
public record ImportView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "DONE") ImportState state,

        @Schema(description = "Why it stopped, where it FAILED.")
        String failure,

        @Schema(required = true, examples = "NDJSON") ImportFormat format,

        @Schema(description = "How its columns are read; absent where it has none.")
        TableReading table,

        @Schema(required = true, description = "Tells all and writes nothing.")
        boolean dryRun,

        @Schema(required = true, examples = "SKIP") OnDuplicate onDuplicate,

        @Schema(required = true, description = "Rows that have come to their end.", examples = "120")
        long rowsRead,

        @Schema(required = true, description = "Their claim was not on record and is now.", examples = "100")
        long recorded,

        @Schema(required = true, description = "All that they say was on record.", examples = "15")
        long unchanged,

        @Schema(
                required = true,
                description = "Their claim was on record, and something of it was not.",
                examples = "4")
        long updated,

        @Schema(required = true, description = "Nothing of them was recorded; see `refused`.", examples = "1")
        long refused,

        @Schema(description = "Records that withdrawing it has taken back.")
        Long withdrawn,

        @Schema(description = "Why it was withdrawn.") String reason,

        @Schema(description = "Rows per second of work.", examples = "800")
        Long rowsPerSecond,

        @Schema(description = "How long it will take at that rate; only while it is RUNNING.", examples = "12")
        Long secondsLeft,

        @Schema(required = true) Instant submittedAt,
        Instant startedAt,
        Instant finishedAt) {

    static ImportView of(ImportJob job) {
        return new ImportView(
                job.id,
                job.state,
                job.failure,
                job.format,
                TableReading.kept(job.mapping),
                job.dryRun,
                job.onDuplicate,
                job.rowsRead,
                job.recorded,
                job.unchanged,
                job.updated,
                job.refused,
                job.withdrawn == 0 ? null : job.withdrawn,
                job.reason,
                job.busyMillis == 0 ? null : job.rowsRead * 1000 / job.busyMillis,
                secondsLeft(job),
                job.submittedAt,
                job.startedAt,
                job.finishedAt);
    }

    private static Long secondsLeft(ImportJob job) {
        if (job.state != ImportState.RUNNING || job.position == 0) {
            return null;
        }
        return (long) Math.ceil((double) job.busyMillis * (job.size - job.position) / job.position / 1000);
    }
}
