package io.claimtrail.http;

import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not declare, that say nothing, and a second value where it takes one. A mistyped filter
 * that is ignored answers a question that nobody asked.
 */
public class KnownParameters {

    /** By method: each parameter's name, and whether it may be repeated. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Inject
    RoutingContext request;

    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo resource, UriInfo uri) {
        Method method = resource.getResourceMethod();
        if (method == null || uri.getQueryParameters().isEmpty()) {
            return;
        }
        Map<String, Boolean> repeatable = known.computeIfAbsent(method, KnownParameters::declaredBy);
        Faults faults = new Faults();
        for (String name : namesSent()) {
            List<String> values = uri.getQueryParameters().getOrDefault(name, List.of());
            if (!repeatable.containsKey(name)) {
                faults.addParameter(name, "is not known here; " + listing(repeatable.keySet()));
            } else if (values.size() > 1 && !repeatable.get(name)) {
                faults.addParameter(name, "must be given once");
            } else if (values.contains("") && !method.getDeclaringClass().isAnnotationPresent(EmptyMeansAbsent.class)) {
                faults.addParameter(name, "must not be empty");
            }
        }
        faults.raiseIfAny(ProblemType.INVALID_PARAMETER);
    }

    /** As they were sent: the server takes names that differ only in case for one, under the first spelling. */
    private Set<String> namesSent() {
        return Arrays.stream(request.request().query().split("&"))
                .map(each -> URLDecoder.decode(each.replaceFirst("=.*", ""), StandardCharsets.UTF_8))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String listing(Collection<String> names) {
        return names.isEmpty() ? "there are no parameters" : "known are " + String.join(", ", names);
    }

    private static Map<String, Boolean> declaredBy(Method method) {
        Map<String, Boolean> declared = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                declared.put(
                        parameter.getAnnotation(QueryParam.class).value(),
                        List.class.isAssignableFrom(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), declared);
            }
        }
        return declared;
    }

    private static void addFields(Class<?> type, Map<String, Boolean> declared) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    declared.put(
                            field.getAnnotation(QueryParam.class).value(),
                            List.class.isAssignableFrom(field.getType()));
                }
            }
        }
    }
}
