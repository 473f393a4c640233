package io.claimtrail;

import io.claimtrail.storage.InvalidSettingException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the server, or says in one line why it cannot. */
@QuarkusMain
public final class Claimtrail {

    private static final int FAILED = 1;

    private Claimtrail() {}

    /** Checks the settings first: once the server is starting, a wrong one shows as pages of stack traces. */
    public static void main(String... args) {
        try {
            SettingsCheck.of(ConfigProvider.getConfig());
        } catch (InvalidSettingException e) {
            System.err.println("Claimtrail cannot start: " + e.getMessage());
            System.exit(FAILED);
        }
        // Quarkus would refuse an invalid URL without a word; http.RequestUrl says what is wrong with it.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
