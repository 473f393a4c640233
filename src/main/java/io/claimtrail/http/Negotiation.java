package io.claimtrail.http;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.problem.UnroutedProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chooses what a URL with several representations is answered with (RFC 9110, section 12.5.1), before a resource is looked
 * for: of a media type the most specific range in {@code Accept} counts, the highest weight wins, among equal weights the
 * type that was named more exactly, then JSON. The resource of the type that was chosen gets to see no other in
 * {@code Accept}. Parameters of media types, such as profiles, choose nothing: no URL here has two of one type.
 */
@ApplicationScoped
public class Negotiation {

    /** After {@link RequestLimits}, beside {@link AllowedMethods}. */
    private static final int EARLY = -998;

    private static final String PARAMETER = "[^/]+";

    @Inject
    BeanManager beans;

    /** What each path offers to read, where that is more than one thing. */
    private final Map<Pattern, List<String>> offers = new LinkedHashMap<>();

    private record Match(String type, float weight, int exactness) {}

    @PostConstruct
    void readResources() {
        Map<String, List<String>> byTemplate = new LinkedHashMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class) && produces(type, method) != null)
                        .forEach(method -> byTemplate
                                .computeIfAbsent(template(type, method), key -> new ArrayList<>())
                                .addAll(List.of(produces(type, method).value()))));
        byTemplate.forEach((template, types) -> {
            if (types.size() > 1) {
                types.sort(Comparator.comparing((String type) -> !type.equals(MediaType.APPLICATION_JSON)));
                offers.put(Pattern.compile(template.replaceAll("\\{[^}]+}", PARAMETER) + "/?"), types);
            }
        });
    }

    void register(@Observes Router router) {
        router.route().order(EARLY).handler(this::choose);
    }

    private void choose(RoutingContext context) {
        Optional<List<String>> offered = isRead(context) ? offeredAt(context.normalizedPath()) : Optional.empty();
        if (offered.isEmpty()) {
            context.next();
            return;
        }
        context.response().putHeader("Vary", "Accept");
        Optional<String> chosen = choose(offered.get(), context);
        if (chosen.isPresent()) {
            context.request().headers().set(HttpHeaders.ACCEPT, chosen.get());
            context.next();
        } else {
            UnroutedProblems.answer(
                    context,
                    ProblemType.NOT_ACCEPTABLE,
                    "It can be had as " + String.join(" or ", offered.get()) + ".");
        }
    }

    private static boolean isRead(RoutingContext context) {
        String method = context.request().method().name();
        return method.equals("GET") || method.equals("HEAD");
    }

    private Optional<List<String>> offeredAt(String path) {
        return offers.entrySet().stream()
                .filter(each -> each.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
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

    private static String template(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        return type.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    }

    /** What a method answers with, where that is said. */
    private static Produces produces(Class<?> type, Method method) {
        return method.isAnnotationPresent(Produces.class)
                ? method.getAnnotation(Produces.class)
                : type.getAnnotation(Produces.class);
    }
}
