package io.claimtrail.backup;

import io.claimtrail.command.CommandException;
import io.claimtrail.command.ExitCode;
import io.claimtrail.storage.DataDirectory;
import io.claimtrail.storage.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}. */
@Command(
        name = "restore",
        description = "Brings a backup back, into a data directory (CLAIMTRAIL_DATA) that holds no database.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Restored; the next start builds the search index.",
            "1:It broke off; there is no database.",
            "2:The file is no backup, or there is a database already."
        })
public final class RestoreCommand implements Callable<Integer> {

    private static final String DATABASE = "claimtrail.mv.db";

    @Parameters(paramLabel = "FILE", description = "What the command backup or the API has written.")
    Path file;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    private RestoreCommand() {}

    public static CommandLine line() {
        return new CommandLine(new RestoreCommand());
    }

    @Override
    public Integer call() {
        Config settings = ConfigProvider.getConfig();
        DataDirectory.makeAbsolute(settings);
        Path directory = Path.of(ConfigProvider.getConfig().getValue("claimtrail.data", String.class));
        try (ZipFile backup = new ZipFile(file.toFile())) {
            ZipEntry database = backup.getEntry(DATABASE);
            if (database == null) {
                throw new CommandException(ExitCode.USAGE, file + " is no backup: " + DATABASE + " is not in it");
            }
            Path target = Files.createDirectories(directory).resolve(DATABASE);
            if (Files.exists(target)) {
                throw taken(target);
            }
            WholeFile.write(target, unfinished -> {
                try (InputStream content = backup.getInputStream(database)) {
                    Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
                }
            });
            return ExitCode.OK;
        } catch (FileAlreadyExistsException e) {
            throw taken(Path.of(e.getFile()));
        } catch (java.util.zip.ZipException | java.nio.file.NoSuchFileException e) {
            throw new CommandException(ExitCode.USAGE, file + " is no backup: " + e.getMessage());
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, "The backup cannot be brought back: " + e.getMessage());
        }
    }

    private static CommandException taken(Path target) {
        return new CommandException(
                ExitCode.USAGE,
                target + " is there already; set CLAIMTRAIL_DATA to an empty directory, or move that file away");
    }
}
