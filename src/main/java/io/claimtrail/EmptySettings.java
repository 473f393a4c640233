package io.claimtrail;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;

/**
 * Takes a setting of Claimtrail's that is empty for one that was left out. Compose files and unit files pass a variable on
 * as {@code CLAIMTRAIL_DB_URL=} where nobody has set it. It stands nearer to the sources than what expands
 * {@code ${claimtrail.db.url:...}}, so that the default in there holds.
 */
@Priority(Priorities.PLATFORM)
public final class EmptySettings implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext settings, String name) {
        ConfigValue found = settings.proceed(name);
        boolean isEmpty =
                found != null && found.getValue() != null && found.getValue().isBlank();
        return isEmpty && name.startsWith("claimtrail.") ? null : found;
    }
}
