package io.claimtrail.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** A database on H2 as an earlier version left it, called after the newest migration that it knows. */
public record EarlierDatabase(int version) {

    /** As they were written, in their order. */
    public static final int[] VERSIONS = {1, 2, 3, 4, 6, 7, 9, 10};

    private static final String FILE = "claimtrail.mv.db";

    /** Lays it into a directory, as data of a server. */
    public Path in(Path data) throws IOException {
        try (InputStream packed = EarlierDatabase.class.getResourceAsStream("/upgrade/V%d.zip".formatted(version));
                ZipInputStream file = new ZipInputStream(packed)) {
            if (!file.getNextEntry().getName().equals(FILE)) {
                throw new IOException("V%d.zip must hold %s".formatted(version, FILE));
            }
            Files.copy(file, data.resolve(FILE));
        }
        return data;
    }

    /** The URL of the database in such a directory, as the server opens it. */
    static String urlOf(Path data) {
        return "jdbc:h2:file:%s/claimtrail;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                .formatted(data);
    }
}
