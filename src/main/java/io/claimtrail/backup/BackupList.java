package io.claimtrail.backup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The copies that are there. */
@Schema(description = "The copies that are there, the newest first.")
public record BackupList(@Schema(required = true) List<BackupView> items) {}
