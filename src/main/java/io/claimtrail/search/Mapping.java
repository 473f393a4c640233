package io.claimtrail.search;

import com.ibm.icu.util.VersionInfo;
import io.claimtrail.text.NormalForm;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/** What the documents of the index look like. An index that was written under another mapping cannot be used. */
final class Mapping {

    /** To be raised when text is analysed in another way, or a field is filled in another way. */
    private static final int FILLING = 7;

    private static final int DIGEST_LENGTH = 12;

    private Mapping() {}

    /** The same for two mappings under which the same records make the same index: letters and digits. */
    static String fingerprint(Collection<Class<?>> documents) {
        String fields = documents.stream()
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> Arrays.stream(type.getFields()))
                .map(Mapping::describe)
                .sorted()
                .collect(Collectors.joining("\n"));
        String libraries = Version.LATEST + " " + VersionInfo.ICU_VERSION;
        return NormalForm.sha256(FILLING + "\n" + libraries + "\n" + fields).substring(0, DIGEST_LENGTH);
    }

    private static String describe(Field field) {
        return field.toGenericString()
                + Arrays.stream(field.getAnnotations())
                        .map(Mapping::describe)
                        .sorted()
                        .collect(Collectors.joining());
    }

    /** An annotation's own text differs from JDK to JDK. */
    private static String describe(Annotation annotation) {
        Stream<Method> attributes = Arrays.stream(annotation.annotationType().getDeclaredMethods());
        return "@" + annotation.annotationType().getName()
                + attributes
                        .filter(each -> each.getParameterCount() == 0)
                        .map(each -> each.getName() + "=" + valueOf(each, annotation))
                        .sorted()
                        .collect(Collectors.joining(","));
    }

    private static String valueOf(Method attribute, Annotation annotation) {
        try {
            Object value = attribute.invoke(annotation);
            boolean isPlain = value instanceof String || value instanceof Enum<?> || value instanceof Boolean;
            return isPlain ? value.toString() : attribute.getReturnType().getName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(attribute + " cannot be read", e);
        }
    }
}
