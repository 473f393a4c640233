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
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Answers OPTIONS, and 405 to a method that a path does not take, both with {@code Allow} (RFC 9110, section 15.5.6).
 * Quarkus would name the methods of the whole resource class, and answer 404 where a class has a parameter in its path.
 */
@ApplicationScoped
public class AllowedMethods {

    /** After {@link RequestLimits}, before Quarkus looks for a resource. */
    private static final int EARLY = -999;

    private static final String PARAMETER = "[^/]+";

    @Inject
    BeanManager beans;

    /** By the pattern of the path. */
    private final Map<Pattern, Set<String>> byPath = new TreeMap<>(AllowedMethods::mostLiteralFirst);

    @PostConstruct
    void readResources() {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods()).forEach(method -> add(type, method)));
    }

    void register(@Observes Router router) {
        router.route().order(EARLY).handler(this::answerOthers);
    }

    private void answerOthers(RoutingContext context) {
        String method = context.request().method().name();
        Set<String> allowed = of(context.normalizedPath());
        boolean asksForThem = method.equals("OPTIONS") && !allowed.isEmpty();
        if (!asksForThem && (allowed.isEmpty() || allowed.contains(method))) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        if (asksForThem) {
            context.end();
        } else {
            UnroutedProblems.answer(
                    context, ProblemType.METHOD_NOT_ALLOWED, "It takes " + String.join(", ", allowed) + ".");
        }
    }

    private Set<String> of(String path) {
        return byPath.entrySet().stream()
                .filter(each -> each.getKey().matcher(path).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    private void add(Class<?> type, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Path below = method.getAnnotation(Path.class);
                String template = type.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
                Pattern path = Pattern.compile(template.replaceAll("\\{[^}]+}", PARAMETER) + "/?");
                Set<String> verbs = byPath.computeIfAbsent(path, key -> new TreeSet<>());
                verbs.add(verb.value());
                verbs.add("OPTIONS");
                if (verb.value().equals("GET")) {
                    verbs.add("HEAD");
                }
            }
        }
    }

    /** As in routing, {@code /articles/lookup} comes before {@code /articles/{id}}: a letter sorts after a bracket. */
    private static int mostLiteralFirst(Pattern one, Pattern other) {
        return other.pattern().compareTo(one.pattern());
    }
}
