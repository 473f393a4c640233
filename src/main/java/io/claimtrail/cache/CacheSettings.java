package io.claimtrail.cache;

import io.claimtrail.storage.InvalidSettingException;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.eclipse.microprofile.config.Config;

/** How much of the memory answers that are kept may take: {@code CLAIMTRAIL_CACHE_MEGABYTES}. */
@ConfigMapping(prefix = "claimtrail.cache")
public interface CacheSettings {

    /** 0 where none are to be kept. */
    @WithDefault("8")
    int megabytes();

    /**
     * Makes sure that the setting can be used.
     *
     * @throws InvalidSettingException where it cannot
     */
    static void requireValid(Config settings) {
        settings.getOptionalValue("claimtrail.cache.megabytes", String.class)
                .filter(text -> !text.matches("\\d{1,5}"))
                .ifPresent(text -> {
                    throw new InvalidSettingException(
                            "CLAIMTRAIL_CACHE_MEGABYTES must be a number from 0 to 99999; it is " + text);
                });
    }
}
