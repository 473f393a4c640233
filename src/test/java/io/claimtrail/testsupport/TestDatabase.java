package io.claimtrail.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The real database that a run of the tests talks to: H2 in a file, or a PostgreSQL of its own. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            return "postgresql".equals(System.getProperty("claimtrail.test.database")) ? onPostgres() : onH2();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> onPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .start();
        return Map.of(
                "claimtrail.db.url", postgres.getJdbcUrl("postgres", "postgres"),
                "claimtrail.db.user", "postgres",
                "claimtrail.db.password", "postgres",
                "claimtrail.demo", "false");
    }

    private static Map<String, String> onH2() throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "h2-");
        return Map.of("claimtrail.data", data.toAbsolutePath().toString(), "claimtrail.demo", "false");
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
