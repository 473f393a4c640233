package io.claimtrail.imports;

import io.claimtrail.imports.RowSplitter.RowSink;
import io.claimtrail.imports.RowSplitter.SplitRow;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive (PKWARE's APPNOTE) of files to import. Nothing of it is ever written under a name that stands in it. Its
 * entries are read one after the other, each in the format that it looks like.
 */
final class ZipArchive {

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_NAME = 200;

    /** What archives of spreadsheets and word processors have in them (ECMA-376, part 2). */
    private static final String OFFICE = "[Content_Types].xml";

    /** What some systems put into archives beside what people do. */
    private static final String NO_DATA = "(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)";

    private final Path file;
    private Map<String, List<String>> names;

    ZipArchive(Path file) {
        this.file = file;
    }

    /**
     * Makes sure that it can be read, as far as its directory tells.
     *
     * @throws ProblemException where it is damaged, encrypted, empty, or more comes out of it than is taken
     */
    void check() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> files =
                    zip.stream().filter(entry -> !entry.isDirectory()).toList();
            if (files.isEmpty()) {
                throw ProblemException.of(ProblemType.INVALID_BODY, "The archive has no files in it.");
            }
            if (files.size() > MOST_ENTRIES) {
                throw ProblemException.of(ProblemType.TOO_LARGE, "The archive has more than 10,000 files in it.");
            }
            if (files.stream().anyMatch(entry -> entry.getName().equals(OFFICE))) {
                throw ProblemException.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The file is one of a spreadsheet or word processor (.xlsx, .docx); save the sheet as CSV, and send that.");
            }
            long size = files.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (size > SizeLimit.mostOutOf(Files.size(file))) {
                throw SizeLimit.tooMuch();
            }
        } catch (ZipException e) {
            throw ProblemException.of(
                    ProblemType.MALFORMED_BODY,
                    String.valueOf(e.getMessage()).contains("encrypted")
                            ? "The archive has encrypted files in it; send it without a password."
                            : "The archive is damaged or cut off: " + e.getMessage() + ".");
        }
    }

    /** Hands over the rows of all entries; the place of each begins with the entry's name and a {@code #}. */
    void split(TableReading reading, RowSink sink) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long left = SizeLimit.mostOutOf(Files.size(file));
            Map<String, ZipEntry> known = new HashMap<>();
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (entry.isDirectory() || entry.getName().matches(NO_DATA)) {
                    continue;
                }
                String name = safeName(entry.getName());
                RowSink named = row -> sink.take(new SplitRow(
                        row.kind(),
                        row.line(),
                        name + "#" + (row.place() == null ? "" : row.place()),
                        row.content(),
                        row.fault()));
                if (known.putIfAbsent(name, entry) != null) {
                    named.take(broken("has the name of a file before it in the archive; give each one of its own"));
                    continue;
                }
                ZipEntryContent content = new ZipEntryContent(zip, entry, left);
                read(content, reading, named);
                left -= content.most();
                if (content.isTooMuch()) {
                    return;
                }
            }
        }
    }

    /** What an entry holds, by the name that places begin with; the archive is closed with the stream. */
    FileContent content(String name) {
        return () -> {
            ZipFile zip = new ZipFile(file.toFile());
            InputStream in = new ZipEntryContent(zip, entry(zip, name), Long.MAX_VALUE).open();
            return new java.io.FilterInputStream(in) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        };
    }

    /** Whether an entry is the only one of its name, is what was packed, and holds no more than is taken. */
    boolean isWhole(String name) throws IOException {
        if (names().get(name).size() != 1) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new ZipEntryContent(zip, entry(zip, name), SizeLimit.mostOutOf(Files.size(file))).check();
            return true;
        } catch (ZipEntryContent.DamagedException e) {
            return false;
        }
    }

    /** Copies an entry as it is, also where that is packed. */
    void copy(String name, OutputStream out) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.getInputStream(entry(zip, name)).transferTo(out);
        }
    }

    private ZipEntry entry(ZipFile zip, String name) throws IOException {
        return zip.getEntry(names().get(name).get(0));
    }

    /** The names of files as they stand in the archive, by those that places begin with. */
    private Map<String, List<String>> names() throws IOException {
        if (names == null) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                names = zip.stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(ZipEntry::getName)
                        .collect(Collectors.groupingBy(ZipArchive::safeName));
            }
        }
        return names;
    }

    private static void read(ZipEntryContent content, TableReading reading, RowSink sink) throws IOException {
        try {
            content.check();
            Optional<ImportFormat> format = Recognition.of(content);
            if (format.isEmpty()) {
                sink.take(broken("is a file in none of the formats that are read here: " + ImportFormat.keys()));
            } else if (format.get() == ImportFormat.ZIP) {
                sink.take(broken("is an archive in the archive; unpack it, and send in what is in it"));
            } else if (format.get() == ImportFormat.HTML && content.isLongerThan(HtmlPage.LARGEST)) {
                sink.take(broken(HtmlPage.TOO_LARGE));
            } else {
                boolean mapped = reading != null && reading.columns() != null && format.get() == ImportFormat.NDJSON;
                RowSplitter.split(mapped ? ImportFormat.ROWS : format.get(), content, reading, sink);
            }
        } catch (ProblemException e) {
            sink.take(broken(RowParser.faultsOf(e).stream()
                    .map(io.claimtrail.problem.Fault::detail)
                    .collect(Collectors.joining("; "))));
        } catch (ZipEntryContent.DamagedException e) {
            sink.take(broken(e.getMessage()));
        }
    }

    private static SplitRow broken(String fault) {
        return new SplitRow(SplitRow.Kind.BROKEN, null, null, null, fault);
    }

    /** A name that stays below any directory, and has no {@code #} in it. */
    private static String safeName(String name) {
        String safe = Arrays.stream(name.replace('\\', '/').split("/"))
                .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals(".."))
                .collect(Collectors.joining("/"))
                .replaceAll("[\\p{Cntrl}:]", "_")
                .replace("#", "%23");
        if (safe.isEmpty()) {
            return "_";
        }
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(safe.length() - LONGEST_NAME);
    }
}
