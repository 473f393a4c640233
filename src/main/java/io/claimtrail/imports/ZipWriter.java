package io.claimtrail.imports;

import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes rows as an archive, each in an entry of the name of that which it came from. */
final class ZipWriter implements RefusedWriter {

    private final ZipArchive archive;
    private final ZipOutputStream zip;
    private String current;
    private RefusedWriter writer;

    ZipWriter(Path file, OutputStream out) {
        this.archive = new ZipArchive(file);
        this.zip = new ZipOutputStream(out);
    }

    @Override
    public void row(byte[] text) throws IOException {
        SplitRow row = SplitRow.of(LenientJson.MAPPER.readTree(text));
        if (row.content() == null || row.content().isNull()) {
            return;
        }
        String name = row.place().substring(0, row.place().indexOf('#'));
        if (!name.equals(current)) {
            endEntry();
            current = name;
            zip.putNextEntry(new ZipEntry(name.replaceFirst("(?i)\\.gz$", "")));
            writer = RefusedRows.writer(
                    Recognition.of(archive.content(name)).orElseThrow(), archive.content(name), open());
        }
        writer.row(text);
    }

    @Override
    public void end() throws IOException {
        endEntry();
        zip.finish();
    }

    private void endEntry() throws IOException {
        if (writer != null) {
            writer.end();
            zip.closeEntry();
            writer = null;
        }
    }

    /** An entry, which is not the end of the archive. */
    private OutputStream open() {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void flush() {
                // The archive is flushed at its end.
            }
        };
    }
}
