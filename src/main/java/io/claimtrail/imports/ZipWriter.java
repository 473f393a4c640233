package io.claimtrail.imports;

import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes rows as an archive, each in an entry of the name of that which it came from. Entries of which nothing could be taken
 * for a row are in it as they came.
 */
final class ZipWriter implements RefusedWriter {

    private final ZipArchive archive;
    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private final Set<String> handedBack = new HashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private String current;
    private RefusedWriter writer;

    ZipWriter(Path file, OutputStream out) {
        this.archive = new ZipArchive(file);
        this.zip = new ZipOutputStream(out);
    }

    @Override
    public void row(byte[] text) throws IOException {
        SplitRow row = SplitRow.of(LenientJson.MAPPER.readTree(text));
        String name = row.place().substring(0, row.place().indexOf('#'));
        if (row.content() == null || row.content().isNull()) {
            unread.add(name);
            return;
        }
        if (!name.equals(current)) {
            endEntry();
            current = name;
            handedBack.add(name);
            zip.putNextEntry(new ZipEntry(free(name.replaceFirst("(?i)\\.gz$", ""))));
            writer = RefusedRows.writer(
                    Recognition.of(archive.content(name)).orElseThrow(), archive.content(name), open());
        }
        writer.row(text);
    }

    @Override
    public void end() throws IOException {
        endEntry();
        unread.removeAll(handedBack);
        for (String name : unread) {
            if (archive.isWhole(name)) {
                zip.putNextEntry(new ZipEntry(free(name)));
                archive.copy(name, zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** A name that no other entry has: what was packed by itself loses the end of its name. */
    private String free(String name) {
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
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
