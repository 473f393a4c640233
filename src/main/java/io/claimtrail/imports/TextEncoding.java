package io.claimtrail.imports;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the encoding of a text. A byte order mark decides; then what the sender says, unless that is UTF-8, which many
 * programs say of everything; then the bytes themselves: UTF-16 shows by its zeros, UTF-8 by being well-formed from the
 * beginning to the end, and what is left is guessed.
 */
final class TextEncoding {

    private static final int SAMPLE = 4096;
    private static final int BUFFER = 1 << 16;
    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]+)");

    private TextEncoding() {}

    /**
     * What a media type says.
     *
     * @param contentType null where there is none
     * @throws ProblemException 415 where it is not known here
     */
    static Optional<Charset> said(String contentType) {
        Matcher parameter = PARAMETER.matcher(contentType == null ? "" : contentType);
        if (!parameter.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(parameter.group(1)));
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "The charset of the Content-Type is not known here; leave it out, and it is recognised.");
        }
    }

    /**
     * The encoding of a text.
     *
     * @param said what the sender says; null where that is nothing
     */
    static Charset of(FileContent content, Charset said) throws IOException {
        byte[] sample;
        try (InputStream in = content.open()) {
            sample = in.readNBytes(SAMPLE);
        }
        Charset marked = marked(sample);
        if (marked != null) {
            return marked;
        }
        if (said != null && !said.equals(StandardCharsets.UTF_8)) {
            return said;
        }
        Charset wide = wide(sample);
        if (wide != null) {
            return wide;
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : GuessedCharset.of(content);
    }

    /** Reads a text without its byte order mark. */
    static Reader reader(FileContent content, Charset charset) throws IOException {
        Reader reader = new java.io.BufferedReader(new InputStreamReader(content.open(), charset), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static Charset marked(byte[] sample) {
        if (begins(sample, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(sample, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(sample, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] sample, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= sample.length || (sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** In UTF-16 every separator and line end has a byte that is zero, and nothing else has. */
    private static Charset wide(byte[] sample) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        int enough = Math.max(1, sample.length / 20);
        if (odd >= enough && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= enough && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(FileContent content) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = content.open()) {
            int read;
            while ((read = in.read(bytes.array(), bytes.position(), bytes.remaining())) >= 0) {
                bytes.position(bytes.position() + read).flip();
                if (decoder.decode(bytes, chars.clear(), false).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return !decoder.decode(bytes.flip(), chars.clear(), true).isError();
    }
}
