package io.claimtrail.imports;

import java.io.IOException;
import java.io.InputStream;

/** What a file, or an entry of an archive, holds; it can be read as often as is needed. */
interface FileContent {

    /** Opens it at its beginning. */
    InputStream open() throws IOException;
}
