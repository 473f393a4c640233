package io.claimtrail.stop;

import io.claimtrail.storage.InvalidSettingException;
import org.eclipse.microprofile.config.Config;

/** How long the end of the server may take: {@code CLAIMTRAIL_STOP_DELAY} and {@code CLAIMTRAIL_STOP_TIMEOUT}, in seconds. */
public final class StopSettings {

    /** How long it goes on with everything, but says that it is not ready. */
    static final String DELAY = "quarkus.shutdown.delay";

    /** How long requests and background work may take to come to an end after that. */
    static final String TIMEOUT = "quarkus.shutdown.timeout";

    private static final int MOST_SECONDS = 3_600;

    private StopSettings() {}

    /**
     * Makes sure that the settings can be used.
     *
     * @throws InvalidSettingException where one cannot
     */
    public static void requireValid(Config settings) {
        settings.getOptionalValue("claimtrail.stop.delay", String.class)
                .ifPresent(seconds -> requireSeconds("CLAIMTRAIL_STOP_DELAY", seconds));
        settings.getOptionalValue("claimtrail.stop.timeout", String.class)
                .ifPresent(seconds -> requireSeconds("CLAIMTRAIL_STOP_TIMEOUT", seconds));
    }

    private static void requireSeconds(String name, String value) {
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > MOST_SECONDS) {
            throw new InvalidSettingException(
                    "%s must be a number of seconds from 0 to %d; it is %s".formatted(name, MOST_SECONDS, value));
        }
    }
}
