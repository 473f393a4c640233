package io.claimtrail;

import io.claimtrail.access.AccessSettings;
import io.claimtrail.cache.CacheSettings;
import io.claimtrail.correction.CorrectionDesk;
import io.claimtrail.demo.DemoCorpus;
import io.claimtrail.replica.ReplicaSettings;
import io.claimtrail.stop.StopSettings;
import io.claimtrail.storage.DatabaseCheck;
import io.claimtrail.storage.InvalidSettingException;
import io.claimtrail.webhook.PublicAddresses;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.Config;

/** Tells a wrong setting before anything is started with it. */
final class SettingsCheck {

    private SettingsCheck() {}

    /**
     * Tries what the settings say.
     *
     * @throws InvalidSettingException with one line for the person who set them
     */
    static void of(Config settings) {
        DemoCorpus.requireValid(settings.getOptionalValue("claimtrail.demo", String.class));
        AccessSettings.requireValid(settings);
        CorrectionDesk.requireValid(settings.getOptionalValue("claimtrail.corrections", String.class));
        StopSettings.requireValid(settings);
        CacheSettings.requireValid(settings);
        requireFreePort(settings.getValue("quarkus.http.host", String.class), portOf(settings));
        PublicAddresses.requireValid(settings);
        DatabaseCheck.of(settings);
        ReplicaSettings.requireValid(settings);
    }

    private static int portOf(Config settings) {
        String port =
                settings.getOptionalValue("quarkus.http.port", String.class).orElse("8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new InvalidSettingException("QUARKUS_HTTP_PORT must be a number from 0 to 65535; it is " + port);
        }
        return Integer.parseInt(port);
    }

    private static void requireFreePort(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new InvalidSettingException(
                    "It cannot listen at %s:%d (QUARKUS_HTTP_HOST, QUARKUS_HTTP_PORT): %s; is another server there?"
                            .formatted(host, port, e.getMessage()));
        }
    }
}
