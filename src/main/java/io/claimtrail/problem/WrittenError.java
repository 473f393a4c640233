package io.claimtrail.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import jakarta.enterprise.inject.spi.CDI;

/** Writes problems in the form of the path that they happened at. */
final class WrittenError {

    private WrittenError() {}

    static ErrorForm.Written of(Problem problem, HttpServerRequest request) {
        return CDI.current().select(ErrorForm.class).stream()
                .filter(form -> form.isFor(request.path()))
                .findFirst()
                .map(form -> form.write(problem, request))
                .orElseGet(() -> new ErrorForm.Written(problem.status(), Problem.MEDIA_TYPE, Json.encode(problem)));
    }
}
