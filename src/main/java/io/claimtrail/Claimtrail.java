package io.claimtrail;

import io.claimtrail.backup.BackupCommand;
import io.claimtrail.backup.RestoreCommand;
import io.claimtrail.command.Commands;
import io.claimtrail.contract.ContractDocument;
import io.claimtrail.export.ExportCommand;
import io.claimtrail.imports.ImportCommand;
import io.claimtrail.storage.DataDirectory;
import io.claimtrail.storage.InvalidSettingException;
import io.claimtrail.traces.TraceSettings;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the server, or says in one line why it cannot; with arguments, carries out a command and opens no port. */
@QuarkusMain
@Command(
        name = "claimtrail",
        mixinStandardHelpOptions = true,
        versionProvider = Claimtrail.Version.class,
        synopsisSubcommandLabel = "[import | export | backup | restore | rehearse]",
        description = "Keeps public statements and what later articles say of them. Without arguments it is a server.")
public final class Claimtrail {

    private static final int FAILED = 1;

    private Claimtrail() {}

    /** Checks the settings first: once the server is starting, a wrong one shows as pages of stack traces. */
    public static void main(String... args) {
        ContractDocument.leaveOutOfStart();
        if (args.length > 0) {
            System.exit(Commands.run(commands(), args));
        }
        try {
            readSettings();
        } catch (InvalidSettingException e) {
            System.err.println("Claimtrail cannot start: " + e.getMessage());
            System.exit(FAILED);
        }
        Quarkus.run();
    }

    /**
     * Checks the settings for a server, and sets what follows from them.
     *
     * @throws InvalidSettingException with one line for the person who set them
     */
    static void readSettings() {
        Config settings = ConfigProvider.getConfig();
        DataDirectory.makeAbsolute(settings);
        SettingsCheck.of(settings);
        TraceSettings.apply(settings);
        // Quarkus would refuse an invalid URL without a word; http.RequestUrl says what is wrong with it.
        System.setProperty("vertx.disableURIValidation", "true");
    }

    private static CommandLine commands() {
        return new CommandLine(new Claimtrail())
                .addSubcommand(ImportCommand.line())
                .addSubcommand(ExportCommand.line())
                .addSubcommand(BackupCommand.line())
                .addSubcommand(RestoreCommand.line())
                .addSubcommand(new Rehearsal());
    }

    /** What {@code --version} says. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"claimtrail " + Claimtrail.class.getPackage().getImplementationVersion()};
        }
    }
}
