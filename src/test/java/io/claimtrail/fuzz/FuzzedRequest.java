package io.claimtrail.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One request, to be sent as it is.
 *
 * @param number its place in the run; with the seed it says what was drawn
 * @param operation the one that it is made for, as the contract has it
 * @param target path and query, encoded or not
 * @param headers names and values in turn
 * @param body null where there is none
 */
record FuzzedRequest(int number, JsonNode operation, String method, String target, List<String> headers, byte[] body) {

    private static final int LONGEST_INLINE = 2000;

    String path() {
        return target.replaceAll("[?#].*", "");
    }

    String header(String name) {
        for (int i = 0; i < headers.size(); i += 2) {
            if (headers.get(i).equalsIgnoreCase(name)) {
                return headers.get(i + 1);
            }
        }
        return null;
    }

    /** A line for a shell that sends it again; what does not fit into one is put into a file beside. */
    String asCurl(String server, Path files) {
        StringBuilder line = new StringBuilder("curl -isS -g --path-as-is -X ").append(method);
        for (int i = 0; i < headers.size(); i += 2) {
            line.append(" -H ").append(quoted(headers.get(i) + ": " + headers.get(i + 1)));
        }
        if (body != null) {
            line.append(" --data-binary ").append(bodyArgument(files));
        }
        return line.append(' ').append(quoted(server + target)).toString();
    }

    private String bodyArgument(Path files) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        if (body.length < LONGEST_INLINE && text.matches("[ -~\n]*") && !text.startsWith("@")) {
            return quoted(text);
        }
        try {
            Path file = Files.createDirectories(files).resolve("body-" + number).toAbsolutePath();
            Files.write(file, body);
            return "@" + file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
