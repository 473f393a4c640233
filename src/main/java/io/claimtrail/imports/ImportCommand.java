package io.claimtrail.imports;

import io.claimtrail.command.CommandException;
import io.claimtrail.command.ExitCode;
import io.claimtrail.command.Interruption;
import io.claimtrail.command.LocalRun;
import io.claimtrail.command.ParameterOptions;
import io.claimtrail.command.Progress;
import io.claimtrail.command.RemoteServer;
import io.claimtrail.command.ServerOptions;
import io.claimtrail.problem.Fault;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import FILE…}. */
@Command(
        name = "import",
        description =
                "Takes files of claims and evidence in, one after the other. The same file again changes nothing, but for claims"
                        + " without externalIds that were reworded meanwhile.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:All rows were taken.",
            "1:An import broke off.",
            "2:An option or a file cannot be used; nothing was imported.",
            "3:Done, and rows were refused.",
            "4:The server or the database cannot be reached; nothing was imported."
        })
public final class ImportCommand implements Callable<Integer> {

    private static final int POLL_MILLIS = 250;
    private static final int REFUSALS_SHOWN = 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "What to import, plain or in gzip; - for standard input.")
    List<String> names;

    @Mixin
    ServerOptions where;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description =
                    "Where to write the rows that were refused, as they came in, to be mended and imported again.")
    Path refused;

    private CommandLine line;
    private ParameterOptions parameters;
    private Progress progress;
    private PrintWriter err;

    private ImportCommand() {}

    /** The command with its options, which are those of {@code POST /v1/imports}. */
    public static CommandLine line() {
        ImportCommand command = new ImportCommand();
        command.line = new CommandLine(command);
        command.parameters = ParameterOptions.addTo(command.line.getCommandSpec(), ImportParameters.class);
        return command.line;
    }

    @Override
    public Integer call() {
        err = line.getErr();
        progress = new Progress(err);
        List<GivenFile> files = names.stream().map(GivenFile::new).toList();
        files.forEach(GivenFile::requireReadable);
        if (refused != null && files.size() > 1) {
            throw new CommandException(ExitCode.USAGE, "--refused takes the rows of one FILE");
        }
        ImportOrder order = ImportOrder.of(parameters.read(ImportParameters.class, line.getParseResult()));
        Optional<RemoteServer> server = where.server();
        if (server.isPresent()) {
            return all(files, new RemoteImports(server.get(), parameters.query(line.getParseResult())));
        }
        return LocalRun.of(
                () -> all(files, CDI.current().select(LocalImports.class).get().as(order)));
    }

    /** The worst of what becomes of the files. */
    private int all(List<GivenFile> files, ImportTarget target) throws CommandException {
        int worst = ExitCode.OK;
        for (GivenFile file : files) {
            int exitCode = one(file, target);
            worst = worst == ExitCode.FAILED ? worst : exitCode == ExitCode.OK ? worst : exitCode;
        }
        return worst;
    }

    private int one(GivenFile file, ImportTarget target) {
        try {
            ImportView taken = target.take(file);
            Interruption interruption = new Interruption(target.afterInterruption(taken.id()));
            try {
                return told(file, target, awaited(file, target, taken));
            } finally {
                interruption.over();
            }
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, file.name() + ": " + e.getMessage());
        }
    }

    private ImportView awaited(GivenFile file, ImportTarget target, ImportView taken) {
        ImportView current = taken;
        while (!current.state().isFinal()) {
            progress.at(share(current), file.name() + ": " + describe(current));
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CommandException(ExitCode.FAILED, "interrupted");
            }
            if (Interruption.isUnderWay()) {
                throw new CommandException(ExitCode.FAILED, "interrupted");
            }
            current = target.stateOf(taken.id());
        }
        progress.clear();
        return current;
    }

    private int told(GivenFile file, ImportTarget target, ImportView end) throws IOException {
        line.getOut()
                .printf(
                        "%s: %s: %d rows: %d recorded, %d unchanged, %d updated, %d refused%s%n",
                        file.name(),
                        end.state().name().toLowerCase(java.util.Locale.ROOT),
                        end.rowsRead(),
                        end.recorded(),
                        end.unchanged(),
                        end.updated(),
                        end.refused(),
                        end.dryRun() ? " (dry run: nothing is written)" : "");
        line.getOut().flush();
        if (end.refused() > 0) {
            tellRefusals(file, target, end);
        }
        if (end.state() != ImportState.DONE) {
            err.println("claimtrail: " + file.name() + ": " + (end.failure() == null ? end.state() : end.failure()));
            return ExitCode.FAILED;
        }
        return end.refused() > 0 ? ExitCode.ROWS_REFUSED : ExitCode.OK;
    }

    private void tellRefusals(GivenFile file, ImportTarget target, ImportView end) throws IOException {
        for (RefusalView refusal : target.refusals(end.id(), REFUSALS_SHOWN)) {
            for (Fault fault : refusal.errors()) {
                err.println("%s: row %d%s: %s %s"
                        .formatted(
                                file.name(),
                                refusal.row(),
                                refusal.line() == null ? "" : " (line " + refusal.line() + ")",
                                fault.pointer() == null ? "" : fault.pointer(),
                                fault.detail()));
            }
        }
        if (end.refused() > REFUSALS_SHOWN) {
            err.println("%s: and %d more rows".formatted(file.name(), end.refused() - REFUSALS_SHOWN));
        }
        if (refused != null) {
            try (OutputStream out = Files.newOutputStream(refused)) {
                target.writeRefused(end.id(), out);
            }
        }
    }

    private static Double share(ImportView running) {
        if (running.secondsLeft() == null || running.rowsPerSecond() == null || running.rowsRead() == 0) {
            return null;
        }
        double left = (double) running.rowsPerSecond() * running.secondsLeft();
        return running.rowsRead() / (running.rowsRead() + left);
    }

    private static String describe(ImportView running) {
        if (running.state() == ImportState.WAITING) {
            return "waits for its turn";
        }
        return "%,d rows%s%s"
                .formatted(
                        running.rowsRead(),
                        running.rowsPerSecond() == null ? "" : ", %,d a second".formatted(running.rowsPerSecond()),
                        running.secondsLeft() == null ? "" : ", %d s left".formatted(running.secondsLeft()));
    }
}
