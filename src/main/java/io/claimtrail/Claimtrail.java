package io.claimtrail;

import io.claimtrail.storage.InvalidSettingException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the server, or says in one line why it cannot. */
@QuarkusMain
public final class Claimtrail {

    private static final int FAILED = 1;

    private static final String DATA = "claimtrail.data";

    private Claimtrail() {}

    /** Checks the settings first: once the server is starting, a wrong one shows as pages of stack traces. */
    public static void main(String... args) {
        try {
            Config settings = ConfigProvider.getConfig();
            // H2 takes data for no directory, where ./data is one.
            System.setProperty(DATA, absolute(settings.getValue(DATA, String.class)));
            SettingsCheck.of(settings);
        } catch (InvalidSettingException e) {
            System.err.println("Claimtrail cannot start: " + e.getMessage());
            System.exit(FAILED);
        }
        // Quarkus would refuse an invalid URL without a word; http.RequestUrl says what is wrong with it.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }

    private static String absolute(String directory) {
        try {
            return Path.of(directory).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_DATA must be a directory; %s is not: %s".formatted(directory, e.getMessage()));
        }
    }
}
