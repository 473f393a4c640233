package io.claimtrail.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/**
 * Where the embedded engine keeps its files: one directory for each mapping, with a name of its own beside the indexes. The
 * index is disposable: what cannot be read, or was written under another mapping, goes.
 */
final class IndexFiles {

    private static final Logger LOG = Logger.getLogger(IndexFiles.class);
    /** Not the name of an index: those have directories beside it. */
    private static final String NAME = "name.txt";

    private final Path root;
    private final Path current;

    private final Set<String> indexes;

    /**
     * The files under a data directory, for a mapping.
     *
     * @param indexes the names of the indexes, each of which has a directory of that name
     */
    IndexFiles(Path data, String mapping, Set<String> indexes) {
        root = data.resolve("search");
        current = root.resolve(mapping);
        this.indexes = indexes;
    }

    /** Leaves a directory that can be opened: with the whole index as it was, or empty. */
    void prepare() throws IOException {
        Files.createDirectories(current);
        try (Stream<Path> mappings = Files.list(root)) {
            for (Path other : mappings.filter(each -> !each.equals(current)).toList()) {
                delete(other);
            }
        }
        try {
            if (Files.exists(current.resolve(NAME))) {
                for (String index : indexes) {
                    check(current.resolve(index));
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The search index under %s is damaged and is built anew: %s", current, e);
            clear();
        }
        if (!Files.exists(current.resolve(NAME))) {
            clear();
            Files.writeString(current.resolve(NAME), UUID.randomUUID().toString());
        }
    }

    Path directory() {
        return current;
    }

    /** The name that these very files got when they were made. */
    String name() throws IOException {
        return Files.readString(current.resolve(NAME));
    }

    /** Reads every byte: a fault that is found later would be found by a reader. An index that is not there is one, too. */
    private static void check(Path index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
        }
    }

    private void clear() throws IOException {
        delete(current);
        Files.createDirectories(current);
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
