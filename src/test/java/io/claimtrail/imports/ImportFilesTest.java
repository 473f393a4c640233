package io.claimtrail.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFilesTest {

    private final ImportFiles files = new ImportFiles();
    private final ImportJob job = new ImportJob();

    @TempDir
    Path data;

    @BeforeEach
    void spool() {
        files.data = data.toString();
        job.format = ImportFormat.CSV;
        job.spool = spooled();
    }

    @Test
    void allFilesOfAnImportAreDeletedAndNoneOfOthers() throws IOException {
        Path other = files.uploaded(spooled());
        Files.createFile(files.rows(job));
        Path unfinished = Files.createFile(Path.of(files.rows(job) + ".of-a-crash.part"));
        files.discard(job.spool);
        assertTrue(Files.notExists(files.uploaded(job.spool)));
        assertTrue(Files.notExists(files.rows(job)));
        assertTrue(Files.notExists(unfinished));
        assertTrue(Files.exists(other));
    }

    @Test
    void whereThereAreNoFilesNoneIsDeleted() {
        files.data = data.resolve("nothing").toString();
        files.discard(job.spool);
        assertTrue(Files.notExists(data.resolve("nothing")));
    }

    private String spooled() {
        return files.spool(new ByteArrayInputStream("a,b\n".getBytes(StandardCharsets.UTF_8)));
    }
}
