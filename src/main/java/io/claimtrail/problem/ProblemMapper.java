package io.claimtrail.problem;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong within a request into a problem. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private static final int RETRY_AFTER_SECONDS = 5;

    @Inject
    RoutingContext request;

    @Inject
    Event<OutageMet> outages;

    @ServerExceptionMapper
    Response problem(ProblemException raised) {
        LOG.debugf("%s: %s", raised.type(), raised.getMessage());
        Response answer = answer(raised.asProblem(instance()));
        return switch (raised.type().status()) {
            case 401 -> challenge(answer);
            case 429 -> retryAfter(answer, raised.retryAfterSeconds());
            case 503 -> retryAfter(answer, RETRY_AFTER_SECONDS);
            default -> answer;
        };
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException raised) {
        return challenge(answer(Problem.of(ProblemType.UNAUTHENTICATED, "This needs a key or a token.", instance())));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException raised) {
        return answer(Problem.of(
                ProblemType.FORBIDDEN, "The role of this key or token does not reach as far as this.", instance()));
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException raised) {
        return answer(Problem.of(
                ProblemType.STALE, "Someone else changed this at the same moment; read it again.", instance()));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException raised) {
        Response original = raised.getResponse();
        int status = original.getStatus();
        if (status < 400) {
            return original;
        }
        if (status >= 500 && status != 503) {
            return unexpected(raised);
        }
        ProblemType type = ProblemType.forStatus(status);
        Problem problem = Problem.of(type, type.meaning(), instance()).withStatus(status);
        Response.ResponseBuilder answer = Response.fromResponse(answer(problem));
        original.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable raised) {
        if (request.response().closed()) {
            LOG.debugf("%s: the connection was closed before the end of the answer", instance());
            return answer(Problem.of(ProblemType.INTERNAL, "Nobody is left to read this.", instance()));
        }
        Optional<SQLException> outage = Outage.behind(raised);
        if (outage.isPresent()) {
            outages.fire(new OutageMet(outage.get()));
            LOG.warnf("The database cannot serve %s: %s (%s)", instance(), outage.get(), Outage.root(outage.get()));
            return retryAfter(
                    answer(Problem.of(
                            ProblemType.UNAVAILABLE, "The database cannot serve this request right now.", instance())),
                    RETRY_AFTER_SECONDS);
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(raised, "%s: %s %s failed", reference, request.request().method(), instance());
        return answer(Problem.of(ProblemType.INTERNAL, "The log tells more under the reference number.", instance())
                .withReference(reference));
    }

    /** RFC 6750, section 3. */
    private Response challenge(Response answer) {
        boolean wasSent = request.request().headers().contains(HttpHeaders.AUTHORIZATION);
        return Response.fromResponse(answer)
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"Claimtrail\"" + (wasSent ? ", error=\"invalid_token\"" : ""))
                .build();
    }

    private static Response retryAfter(Response answer, long seconds) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private String instance() {
        return request.request().path();
    }

    private Response answer(Problem problem) {
        ErrorForm.Written error = WrittenError.of(problem, request.request());
        return Response.status(error.status())
                .type(error.mediaType())
                .entity(error.body())
                .build();
    }
}
