package io.claimtrail.http;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.problem.UnroutedProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what a URL with several representations is answered with (RFC 9110, section 12.5.1), before a resource is looked
 * for: of a media type the most specific range in {@code Accept} counts, the highest weight wins, among equal weights the
 * type that was named more exactly, then what the resource offers first, which is JSON
 * but for collections of annotations. The resource of the type that was chosen gets to see no other in
 * {@code Accept}. Parameters of media types, such as profiles, choose nothing: no URL here has two of one type.
 */
@ApplicationScoped
public class Negotiation {

    /** After {@link RequestLimits}, beside {@link AllowedMethods}. */
    private static final int EARLY = -998;

    private static final int NOT_ACCEPTABLE = 406;

    @Inject
    ResourceMethods resources;

    private record Match(String type, float weight, int exactness) {}

    void register(@Observes Router router) {
        router.route().order(EARLY).handler(this::choose);
    }

    private void choose(RoutingContext context) {
        context.addHeadersEndHandler(ended -> tellWhatWasRefused(context));
        List<String> offered =
                isRead(context) ? resources.at(context.normalizedPath()).offered() : List.of();
        if (offered.size() < 2) {
            context.next();
            return;
        }
        context.response().headers().add(HttpHeaders.VARY, "Accept");
        Optional<String> chosen = choose(offered, context);
        if (chosen.isPresent()) {
            context.request().headers().set(HttpHeaders.ACCEPT, chosen.get());
            context.next();
        } else {
            UnroutedProblems.answer(
                    context, ProblemType.NOT_ACCEPTABLE, "It can be had as " + String.join(" or ", offered) + ".");
        }
    }

    /** With another {@code Accept} the answer is another one, even where there is but one representation. */
    private static void tellWhatWasRefused(RoutingContext context) {
        if (context.response().getStatusCode() == NOT_ACCEPTABLE
                && !context.response().headers().contains(HttpHeaders.VARY)) {
            context.response().putHeader(HttpHeaders.VARY, "Accept");
        }
    }

    private static boolean isRead(RoutingContext context) {
        String method = context.request().method().name();
        return method.equals("GET") || method.equals("HEAD");
    }

    private static Optional<String> choose(List<String> offered, RoutingContext context) {
        String accept = String.join(",", context.request().headers().getAll(HttpHeaders.ACCEPT));
        if (accept.isBlank()) {
            return Optional.of(offered.get(0));
        }
        List<AcceptedRange> ranges = AcceptedRange.parse(accept);
        return offered.stream()
                .map(type -> match(type, ranges))
                .filter(match -> match.weight > 0)
                // Sorting keeps the order of equals.
                .sorted(Comparator.comparing(Match::weight)
                        .thenComparing(Match::exactness)
                        .reversed())
                .map(Match::type)
                .findFirst();
    }

    /** What the most specific range that takes the type says of it; weight 0 where none does. */
    private static Match match(String type, List<AcceptedRange> ranges) {
        MediaType offered = MediaType.valueOf(type);
        return ranges.stream()
                .map(range -> new Match(type, range.weight(), range.exactness(offered)))
                .filter(match -> match.exactness >= 0)
                .max(Comparator.comparing(Match::exactness).thenComparing(Match::weight))
                .orElse(new Match(type, 0, 0));
    }
}
