package io.claimtrail.command;

import io.claimtrail.storage.DataDirectory;
import io.claimtrail.storage.DatabaseCheck;
import io.claimtrail.storage.DatabaseInUseException;
import io.claimtrail.storage.InvalidSettingException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Does some work on the database that a server would open, and opens no port. The search index is left alone: it belongs to
 * one process, and what it has to follow is noted in the database for the server that runs next, or beside.
 */
public final class LocalRun {

    /** The setting that says that a command runs and no server. */
    public static final String SETTING = "claimtrail.command";

    private static Callable<Integer> work;

    private LocalRun() {}

    /**
     * Starts what the work needs, does it, and stops.
     *
     * @return the exit code
     * @throws CommandException where the database cannot be used
     */
    public static int of(Callable<Integer> given) {
        System.setProperty(SETTING, "true");
        System.setProperty("quarkus.http.host-enabled", "false");
        // Standard output is the command's own.
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.level", "WARN");
        try {
            Config settings = ConfigProvider.getConfig();
            DataDirectory.makeAbsolute(settings);
            DatabaseCheck.of(settings);
        } catch (DatabaseInUseException e) {
            throw new CommandException(
                    ExitCode.UNREACHABLE,
                    e.getMessage() + "; if it is a server, work through it: --server http://127.0.0.1:8080");
        } catch (InvalidSettingException e) {
            throw new CommandException(ExitCode.UNREACHABLE, e.getMessage());
        }
        work = given;
        AtomicInteger exitCode = new AtomicInteger(ExitCode.FAILED);
        Quarkus.run(Application.class, (code, failure) -> exitCode.set(failure == null ? code : ExitCode.FAILED));
        return exitCode.get();
    }

    /** What Quarkus runs in the place of waiting for requests. */
    public static final class Application implements QuarkusApplication {

        @Override
        public int run(String... arguments) {
            return Commands.guarded(work);
        }
    }
}
