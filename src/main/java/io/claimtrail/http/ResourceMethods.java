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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What there is at each path, for whoever decides on a request before it is routed: read once from all resources. Every request
 * is looked for here, so only the templates with as many parts as its path are compared with it.
 */
@ApplicationScoped
class ResourceMethods {

    private static final String PARAMETER = "[^/]+";

    @Inject
    BeanManager beans;

    /** By the number of parts of a path. */
    private final Map<Integer, Map<Template, At>> byParts = new HashMap<>();

    /** The path of a resource. */
    private record Template(Pattern pattern, int parts) {

        static Template of(String text) {
            String bare = withoutLastSlash(text);
            return new Template(Pattern.compile(bare.replaceAll("\\{[^}]+}", PARAMETER)), partsOf(bare));
        }

        boolean matches(String path) {
            return pattern.matcher(path).matches();
        }

        /** As in routing, {@code /articles/lookup} comes before {@code /articles/{id}}: a letter sorts after a bracket. */
        static int mostLiteralFirst(Template one, Template other) {
            return other.pattern.pattern().compareTo(one.pattern.pattern());
        }
    }

    /** One method of a resource, with the media types that it answers with; none where nothing is said of them. */
    private record Served(String verb, List<String> produces) {

        boolean isJsonFirst() {
            return !produces.isEmpty() && produces.get(0).equals(MediaType.APPLICATION_JSON);
        }
    }

    /**
     * What there is at one path.
     *
     * @param verbs the HTTP methods that it takes, OPTIONS and HEAD among them; none where there is no resource
     * @param offered the media types that it can be read as: of several resources that of JSON first, of one in its own order
     */
    record At(Set<String> verbs, List<String> offered) {

        private static final At NOTHING = new At(Set.of(), List.of());

        private static At of(List<Served> methods) {
            Set<String> verbs = methods.stream().map(Served::verb).collect(Collectors.toCollection(TreeSet::new));
            verbs.add("OPTIONS");
            if (verbs.contains("GET")) {
                verbs.add("HEAD");
            }
            List<String> offered = methods.stream()
                    .filter(method -> method.verb().equals("GET"))
                    .sorted(Comparator.comparing(method -> !method.isJsonFirst()))
                    .flatMap(method -> method.produces().stream())
                    .toList();
            return new At(verbs, offered);
        }
    }

    @PostConstruct
    void readResources() {
        Map<Template, List<Served>> served = new TreeMap<>(Template::mostLiteralFirst);
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods()).forEach(method -> add(type, method, served)));
        served.forEach((template, methods) -> byParts.computeIfAbsent(
                        template.parts(), parts -> new TreeMap<>(Template::mostLiteralFirst))
                .put(template, At.of(methods)));
    }

    /** What there is at a path, with or without a slash at its end. */
    At at(String path) {
        String bare = withoutLastSlash(path);
        for (Map.Entry<Template, At> each :
                byParts.getOrDefault(partsOf(bare), Map.of()).entrySet()) {
            if (each.getKey().matches(bare)) {
                return each.getValue();
            }
        }
        return At.NOTHING;
    }

    private static String withoutLastSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static int partsOf(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private static void add(Class<?> type, Method method, Map<Template, List<Served>> served) {
        Path below = method.getAnnotation(Path.class);
        Template template = Template.of(type.getAnnotation(Path.class).value() + (below == null ? "" : below.value()));
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                served.computeIfAbsent(template, key -> new ArrayList<>())
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
