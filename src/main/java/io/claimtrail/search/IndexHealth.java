package io.claimtrail.search;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells how the index is. Building it does not make the server unready, since all but searching works meanwhile; a cluster
 * that is out of reach does.
 */
@Readiness
public class IndexHealth implements HealthCheck {

    @Inject
    IndexState state;

    @Inject
    SearchSettings settings;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Search index")
                .status(state.phase() != IndexState.Phase.FAILING)
                .withData("engine", settings.engine().name().toLowerCase(java.util.Locale.ROOT))
                .withData("phase", state.phase().name());
        IndexState.Progress progress = state.progress();
        if (progress.startedAt() != null && progress.finishedAt() == null) {
            answer.withData("done", progress.done()).withData("total", progress.total());
        }
        return answer.build();
    }
}
