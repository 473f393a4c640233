package io.claimtrail.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/** The directory that {@code CLAIMTRAIL_DATA} names. */
public final class DataDirectory {

    private static final String SETTING = "claimtrail.data";

    private DataDirectory() {}

    /**
     * Makes its name an absolute one in what settings say from now on: H2 takes {@code data} for no directory, where {@code
     * ./data} is one.
     *
     * @throws InvalidSettingException where it can be none
     */
    public static void makeAbsolute(Config settings) {
        String directory = settings.getValue(SETTING, String.class);
        try {
            System.setProperty(
                    SETTING, Path.of(directory).toAbsolutePath().normalize().toString());
        } catch (InvalidPathException e) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_DATA must be a directory; %s is not: %s".formatted(directory, e.getMessage()));
        }
    }
}
