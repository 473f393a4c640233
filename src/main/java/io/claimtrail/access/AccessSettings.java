package io.claimtrail.access;

import io.claimtrail.storage.InvalidSettingException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/** All settings that say who may do what. */
public final class AccessSettings {

    private AccessSettings() {}

    /**
     * Makes sure that they can be used: a mistyped one must not leave a door open.
     *
     * @throws InvalidSettingException with one line for the person who set them
     */
    public static void requireValid(Config settings) {
        FirstKey.requireValid(settings);
        Authentication.requireValid(settings);
        OidcSettings.requireValid(settings);
        settings.getOptionalValues("claimtrail.cors.origins", String.class).orElse(List.of()).stream()
                .filter(origin -> !origin.matches("\\*|https?://[^/\\s]+"))
                .forEach(origin -> {
                    throw new InvalidSettingException(
                            "CLAIMTRAIL_CORS_ORIGINS must be * or origins such as https://reader.example; it has "
                                    + origin);
                });
        requireFlag(settings, "claimtrail.suggest", "CLAIMTRAIL_SUGGEST");
        for (String limit : new String[] {"address", "key", "failures", "corrections", "concurrent", "body-seconds"}) {
            requireNumber(
                    settings,
                    "claimtrail.limits." + limit,
                    "CLAIMTRAIL_LIMITS_" + limit.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static void requireFlag(Config settings, String name, String variable) {
        settings.getOptionalValue(name, String.class)
                .filter(text -> !text.matches("true|false"))
                .ifPresent(text -> {
                    throw new InvalidSettingException(variable + " must be true or false; it is " + text);
                });
    }

    private static void requireNumber(Config settings, String name, String variable) {
        settings.getOptionalValue(name, String.class)
                .filter(text -> !text.matches("\\d{1,7}"))
                .ifPresent(text -> {
                    throw new InvalidSettingException(
                            variable + " must be a whole number, and 0 for no limit; it is " + text);
                });
    }
}
