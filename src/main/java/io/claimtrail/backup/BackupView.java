package io.claimtrail.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A copy of the database as the API shows it. */
@Schema(name = "Backup", description = "A copy of the embedded database, complete as of one moment.")
public record BackupView(
        @Schema(required = true, examples = "claimtrail-20261125T133012345Z.zip")
        String name,

        @Schema(required = true, description = "In bytes.", examples = "1048576")
        long size,

        @Schema(required = true, description = "When it was complete.")
        Instant takenAt) {

    static BackupView of(Path file) {
        try {
            return new BackupView(
                    file.getFileName().toString(),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
