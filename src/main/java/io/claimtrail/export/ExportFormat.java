package io.claimtrail.export;

import java.nio.file.Path;
import java.util.Locale;

/** The formats that claims go out in. Constants are named as in the path of the export. */
enum ExportFormat {
    ndjson,
    csv,
    jsonld;

    /** What the name of a file says, or else NDJSON. */
    static ExportFormat of(Path file) {
        String name =
                file == null ? "" : file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        for (ExportFormat each : values()) {
            if (name.endsWith("." + each)) {
                return each;
            }
        }
        return ndjson;
    }
}
