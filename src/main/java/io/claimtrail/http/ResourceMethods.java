package io.claimtrail.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What there is at each path, for whoever decides on a request before it is routed: read once from all resources. */
@ApplicationScoped
class ResourceMethods {

    private static final String PARAMETER = "[^/]+";

    @Inject
    BeanManager beans;

    private final Map<Template, List<Served>> byPath = new TreeMap<>(Template::mostLiteralFirst);

    /**
     * The path of a resource.
     *
     * @param start what stands before its first parameter: every request is looked for among all templates, and few begin as it does
     */
    private record Template(String start, Pattern pattern) {

        static Template of(String text) {
            return new Template(
                    text.replaceFirst("\\{.*", ""), Pattern.compile(text.replaceAll("\\{[^}]+}", PARAMETER) + "/?"));
        }

        boolean matches(String path) {
            return path.startsWith(start) && pattern.matcher(path).matches();
        }

        /** As in routing, {@code /articles/lookup} comes before {@code /articles/{id}}: a letter sorts after a bracket. */
        static int mostLiteralFirst(Template one, Template other) {
            return other.pattern.pattern().compareTo(one.pattern.pattern());
        }
    }

    /**
     * One method of a resource.
     *
     * @param verb the HTTP method
     * @param produces the media types that it answers with; empty where nothing is said of them
     */
    record Served(String verb, List<String> produces) {

        boolean isJsonFirst() {
            return !produces.isEmpty() && produces.get(0).equals(MediaType.APPLICATION_JSON);
        }
    }

    @PostConstruct
    void readResources() {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods()).forEach(method -> add(type, method)));
    }

    /** The methods at a path; none where it is not the path of any resource. */
    List<Served> at(String path) {
        for (Map.Entry<Template, List<Served>> each : byPath.entrySet()) {
            if (each.getKey().matches(path)) {
                return each.getValue();
            }
        }
        return List.of();
    }

    private void add(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        Template template = Template.of(type.getAnnotation(Path.class).value() + (below == null ? "" : below.value()));
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                byPath.computeIfAbsent(template, key -> new ArrayList<>())
                        .add(new Served(verb.value(), produces(type, method)));
            }
        }
    }

    private static List<String> produces(Class<?> type, Method method) {
        return Optional.ofNullable(method.getAnnotation(Produces.class))
                .or(() -> Optional.ofNullable(type.getAnnotation(Produces.class)))
                .map(produces -> List.of(produces.value()))
                .orElse(List.of());
    }
}
