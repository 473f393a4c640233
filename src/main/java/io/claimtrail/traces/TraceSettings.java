package io.claimtrail.traces;

import io.claimtrail.storage.InvalidSettingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Where traces go: {@code CLAIMTRAIL_TRACES}, and of how many requests: {@code CLAIMTRAIL_TRACES_SHARE}. */
public final class TraceSettings {

    private static final String RECEIVER = "claimtrail.traces";
    private static final String SHARE = "claimtrail.traces.share";
    private static final String OFF = "quarkus.otel.sdk.disabled";

    private TraceSettings() {}

    /**
     * Has traces made in what settings say from now on, where a receiver is set; else nothing of them is started.
     *
     * @throws InvalidSettingException where one of the settings cannot be used
     */
    public static void apply(Config settings) {
        Optional<String> receiver = settings.getOptionalValue(RECEIVER, String.class);
        receiver.ifPresent(TraceSettings::requireUrl);
        settings.getOptionalValue(SHARE, String.class).ifPresent(TraceSettings::requireShare);
        System.setProperty(OFF, String.valueOf(receiver.isEmpty()));
    }

    private static void requireUrl(String receiver) {
        try {
            URI url = new URI(receiver);
            if (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())) {
                return;
            }
        } catch (URISyntaxException e) {
            // It is said below what it must be.
        }
        throw new InvalidSettingException(
                "CLAIMTRAIL_TRACES must be the URL of a receiver of OTLP over HTTP, such as http://localhost:4318");
    }

    private static void requireShare(String share) {
        if (!share.matches("0|1|[01]?\\.\\d{1,9}") || Double.parseDouble(share) > 1) {
            throw new InvalidSettingException("CLAIMTRAIL_TRACES_SHARE must be a number from 0 to 1; it is " + share);
        }
    }
}
