package io.claimtrail.imports;

import io.claimtrail.command.CommandException;
import io.claimtrail.command.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that the command is given.
 *
 * @param name as given; {@code -} for standard input
 */
record GivenFile(String name) {

    boolean isStandardInput() {
        return name.equals("-");
    }

    Path path() {
        return Path.of(name);
    }

    InputStream open() throws IOException {
        return isStandardInput() ? System.in : Files.newInputStream(path());
    }

    /** What its name says of its type; null where that is nothing, so that the file itself has to. */
    String contentType() {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl") ? "application/x-ndjson" : null;
    }

    /**
     * Makes sure that it can be read.
     *
     * @throws CommandException where it cannot
     */
    void requireReadable() {
        if (!isStandardInput() && (!Files.isRegularFile(path()) || !Files.isReadable(path()))) {
            throw new CommandException(ExitCode.USAGE, name + " is no file that can be read");
        }
    }
}
