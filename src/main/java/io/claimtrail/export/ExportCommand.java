package io.claimtrail.export;

import io.claimtrail.claim.ClaimFilter;
import io.claimtrail.command.CommandException;
import io.claimtrail.command.ExitCode;
import io.claimtrail.command.Interruption;
import io.claimtrail.command.LocalRun;
import io.claimtrail.command.ParameterOptions;
import io.claimtrail.command.Progress;
import io.claimtrail.command.RemoteServer;
import io.claimtrail.command.ServerOptions;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}. */
@Command(
        name = "export",
        description = "Takes out claims with all that belongs to them, as they are at one moment.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Written.",
            "1:It broke off; the file was not touched.",
            "2:An option cannot be used.",
            "4:The server or the database cannot be reached."
        })
public final class ExportCommand implements Callable<Integer> {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; what the name of the file says, or else ndjson.")
    ExportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write; standard output where it is left out. A name that ends in .gz is written in gzip.")
    Path output;

    @Mixin
    ServerOptions where;

    private CommandLine line;
    private ParameterOptions filters;

    private ExportCommand() {}

    /** The command with its options, which are the filters of {@code GET /v1/exports/claims.ndjson}. */
    public static CommandLine line() {
        ExportCommand command = new ExportCommand();
        command.line = new CommandLine(command);
        command.filters = ParameterOptions.addTo(command.line.getCommandSpec(), ClaimFilter.class);
        return command.line;
    }

    @Override
    public Integer call() {
        ExportFormat wanted = format == null ? ExportFormat.of(output) : format;
        Optional<RemoteServer> server = where.server();
        if (server.isPresent()) {
            return written(out -> copy(server.get(), wanted, out));
        }
        ClaimFilter filter = filters.read(ClaimFilter.class, line.getParseResult());
        if (filter.q != null) {
            throw new CommandException(
                    ExitCode.USAGE, "--q needs the search index, which a running server has: add --server");
        }
        return LocalRun.of(
                () -> written(CDI.current().select(LocalExport.class).get().of(wanted, filter)));
    }

    private int written(OutputFile.Content content) {
        Progress progress = new Progress(line.getErr());
        Interruption interruption = new Interruption("Stopped; no file was written.");
        try {
            new OutputFile(output, progress).write(content);
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, "The export broke off: " + e.getMessage());
        } finally {
            progress.clear();
            interruption.over();
        }
    }

    private void copy(RemoteServer server, ExportFormat wanted, OutputStream out) throws IOException {
        String query = filters.query(line.getParseResult());
        HttpRequest request = server.request("/v1/exports/claims." + wanted + (query.isEmpty() ? "" : "?" + query))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<InputStream> answer = server.send(request);
        boolean gzip =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (InputStream body = gzip ? new GZIPInputStream(answer.body()) : answer.body()) {
            body.transferTo(out);
        }
    }
}
