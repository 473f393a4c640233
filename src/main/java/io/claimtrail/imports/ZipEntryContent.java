package io.claimtrail.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What an entry of an archive holds, unpacked where it is in gzip. */
final class ZipEntryContent implements FileContent {

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final ZipEntry entry;
    private final long allowance;
    private long most;

    /**
     * Takes an entry.
     *
     * @param allowance how many bytes may come out of it
     */
    ZipEntryContent(ZipFile zip, ZipEntry entry, long allowance) {
        this.zip = zip;
        this.entry = entry;
        this.allowance = allowance;
    }

    /** An entry that cannot be read to its end. */
    static final class DamagedException extends IOException {

        private static final long serialVersionUID = 1;

        DamagedException(String message) {
            super(message);
        }
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = guarded(new BufferedInputStream(opened(), BUFFER));
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? counted(new GZIPInputStream(in, BUFFER)) : counted(in);
    }

    /**
     * Makes sure that it is what was packed (PKWARE's APPNOTE, 4.4.7), before a row of it is taken.
     *
     * @throws DamagedException where it is not, or more comes out of it than may
     */
    void check() throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = counted(guarded(opened()))) {
            byte[] buffer = new byte[BUFFER];
            int read;
            while ((read = in.read(buffer)) >= 0) {
                sum.update(buffer, 0, read);
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new DamagedException("is damaged: its checksum is another one");
        }
    }

    /** How many bytes have come out of it at most. */
    long most() {
        return most;
    }

    boolean isTooMuch() {
        return most > allowance;
    }

    boolean isLongerThan(long length) throws IOException {
        try (InputStream in = open()) {
            in.skipNBytes(length);
            return in.read() >= 0;
        } catch (java.io.EOFException e) {
            return false;
        }
    }

    private InputStream opened() throws IOException {
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw new DamagedException("cannot be found in the archive");
            }
            return in;
        } catch (java.util.zip.ZipException e) {
            throw new DamagedException("is damaged or packed in a way that is not read here: " + e.getMessage());
        }
    }

    private InputStream counted(InputStream in) {
        return guarded(new FilterInputStream(in) {
            private long count;

            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            private void count(int read) throws IOException {
                count += read;
                most = Math.max(most, count);
                if (isTooMuch()) {
                    throw new DamagedException(
                            SizeLimit.tooMuch().getMessage() + " Nothing of the archive was read from here on.");
                }
            }
        });
    }

    /** Damage is told as such: what reads knows nothing of archives. */
    private static InputStream guarded(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                try {
                    return super.read();
                } catch (java.util.zip.ZipException | java.io.EOFException e) {
                    throw damaged(e);
                }
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                try {
                    return super.read(buffer, offset, length);
                } catch (java.util.zip.ZipException | java.io.EOFException e) {
                    throw damaged(e);
                }
            }
        };
    }

    private static DamagedException damaged(IOException e) {
        return new DamagedException("is damaged, so that nothing of it was read from here on: " + e.getMessage());
    }
}
