package io.claimtrail.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path directory;

    @Test
    void twoWhoWriteTheSameFileAtOnceDoNotMeet() throws IOException {
        Path file = directory.resolve("rows");
        WholeFile.write(
                file,
                first -> {
                    Files.writeString(first, "the first");
                    WholeFile.write(file, second -> Files.writeString(second, "the second"));
                    assertEquals("the second", Files.readString(file));
                    assertEquals("the first", Files.readString(first));
                },
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals("the first", Files.readString(file));
        assertArrayEquals(new String[] {"rows"}, directory.toFile().list());
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() {
        assertThrows(
                IOException.class,
                () -> WholeFile.write(directory.resolve("rows"), unfinished -> {
                    Files.writeString(unfinished, "half");
                    throw new IOException("The disk is full");
                }));
        assertArrayEquals(new String[0], directory.toFile().list());
    }
}
