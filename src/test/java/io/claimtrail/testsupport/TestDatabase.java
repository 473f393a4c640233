package io.claimtrail.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real database that a run of the tests talks to: H2 in a file, or a PostgreSQL of its own. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Map<String, String> settings = new HashMap<>();
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "data-");
            settings.put("claimtrail.data", data.toAbsolutePath().toString());
            settings.put("claimtrail.demo", "false");
            // Some tests leave streams open, which an application that ends would wait for.
            settings.put("claimtrail.stop.timeout", "1");
            settings.put("claimtrail.admin-key", AdminKey.SECRET);
            // All tests come from one address, and with one key.
            settings.put("claimtrail.limits.address", "1000000");
            List.of("key", "failures", "corrections", "concurrent")
                    .forEach(limit -> settings.put("claimtrail.limits." + limit, "0"));
            if (isPostgres()) {
                settings.putAll(onPostgres());
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is PostgreSQL, and not H2. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("claimtrail.test.database"));
    }

    private Map<String, String> onPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .start();
        return Map.of(
                "claimtrail.db.url", postgres.getJdbcUrl("postgres", "postgres"),
                "claimtrail.db.user", "postgres",
                "claimtrail.db.password", "postgres");
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
