package io.claimtrail.storage;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Files that appear under their names once they are whole: half of one would look like all of it. */
public final class WholeFile {

    private WholeFile() {}

    /** Puts into a file what is to be in it. */
    public interface Content {
        void writeTo(Path unfinished) throws IOException;
    }

    /**
     * Writes a file beside its place, and puts it there once that is done. What another process writes for the same place at the
     * same time is a file of its own. A crash leaves what was written so far behind, as {@code .part}.
     *
     * @param how as {@link Files#move} takes it: a file that is there already stays and is refused, unless it is to be replaced
     * @throws java.nio.file.FileAlreadyExistsException where one is there
     */
    public static void write(Path file, Content content, CopyOption... how) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            content.writeTo(unfinished);
            Files.move(unfinished, file, how);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
