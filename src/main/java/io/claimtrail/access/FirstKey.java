package io.claimtrail.access;

import io.claimtrail.storage.InvalidSettingException;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The key that all others are made with: what {@code CLAIMTRAIL_ADMIN_KEY} says, for as long as it does, or else one that is
 * made at the first start and written to a file that only its owner can read.
 */
@ApplicationScoped
public class FirstKey {

    static final String SETTING = "claimtrail.admin-key";

    /** Whom it stands for. */
    static final String NAME = "admin";

    /** Where it is written, below the data directory. */
    public static final String FILE = "admin-key";

    private static final Logger LOG = Logger.getLogger(FirstKey.class);
    private static final Pattern STRONG = Pattern.compile("[\\x21-\\x7E]{24,200}");

    @ConfigProperty(name = SETTING)
    Optional<String> setting;

    @ConfigProperty(name = "claimtrail.data")
    Path data;

    @Inject
    FirstKey transactional;

    /**
     * Makes sure that the setting can be used.
     *
     * @throws InvalidSettingException where it cannot
     */
    static void requireValid(Config settings) {
        settings.getOptionalValue(SETTING, String.class).ifPresent(key -> {
            if (!STRONG.matcher(key).matches()) {
                throw new InvalidSettingException(
                        "CLAIMTRAIL_ADMIN_KEY must be 24 to 200 visible ASCII characters, such as"
                                + " what openssl rand -hex 32 prints");
            }
        });
    }

    /**
     * Makes the first key where there is none and the settings name none.
     *
     * @throws InvalidSettingException where it cannot be written down
     */
    public void makeIfMissing() {
        if (setting.isEmpty() && transactional.make()) {
            LOG.infof("Made the first admin key; it is in %s (CLAIMTRAIL_KEY=$(cat %s))", file(), file());
        }
    }

    /** False where there are keys. Where instances start together, the database lets one of them make it. */
    @UnitOfWork
    boolean make() {
        if (ApiKey.count() > 0) {
            return false;
        }
        KeySecret secret = KeySecret.fresh();
        ApiKey key = new ApiKey();
        key.name = NAME;
        key.role = Role.ADMIN;
        key.madeBy = CurrentActor.SYSTEM;
        key.arm(secret);
        key.persistAndFlush();
        write(secret);
        return true;
    }

    private Path file() {
        return data.toAbsolutePath().normalize().resolve(FILE);
    }

    /** Under another name first, so that nobody reads half of it; it is nobody else's to read from the first byte on. */
    private void write(KeySecret secret) {
        try {
            Files.createDirectories(file().getParent());
            Path draft = Files.createTempFile(file().getParent(), FILE, ".new", ownersOnly());
            Files.writeString(draft, secret.text() + "\n");
            Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InvalidSettingException(
                    "The first admin key cannot be written to %s: %s; set CLAIMTRAIL_DATA to a directory of your own, or CLAIMTRAIL_ADMIN_KEY"
                            .formatted(file(), e.getMessage()));
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
