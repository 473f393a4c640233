package io.claimtrail.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in {@code Allow} which methods a path takes, on a 405 (RFC 9110, section 15.5.6, demands it) and for OPTIONS, where
 * Quarkus names the methods of the whole resource class.
 */
@ApplicationScoped
public class AllowedMethods {

    @Inject
    BeanManager beans;

    /** By the pattern of the path. */
    private final Map<String, Set<String>> byPath = new TreeMap<>();

    @PostConstruct
    void readResources() {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods()).forEach(method -> add(type, method)));
    }

    @ServerResponseFilter
    public void setAllow(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 405 || request.getMethod().equals("OPTIONS")) {
            Set<String> allowed = of(request.getUriInfo().getPath());
            if (!allowed.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
            }
        }
    }

    private Set<String> of(String path) {
        return byPath.entrySet().stream()
                .filter(each -> path.matches(each.getKey()))
                // The most literal one, as in routing: /articles/lookup before /articles/{id}.
                .min(Comparator.comparingLong(
                        each -> each.getKey().chars().filter(c -> c == '[').count()))
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    private void add(Class<?> type, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Path below = method.getAnnotation(Path.class);
                String template = type.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
                Set<String> verbs = byPath.computeIfAbsent(
                        template.replaceAll("\\{[^}]+}", "[^/]+") + "/?", key -> new TreeSet<>());
                verbs.add(verb.value());
                verbs.add("OPTIONS");
                if (verb.value().equals("GET")) {
                    verbs.add("HEAD");
                }
            }
        }
    }
}
