package io.claimtrail.access;

import com.nimbusds.jwt.JWTClaimsSet;
import io.claimtrail.storage.InvalidSettingException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where tokens say what their subject may do, and in which words.
 *
 * @param name of the claim; dots lead into objects, unless a claim has this very name
 * @param meanings by the provider's words
 */
record RoleClaim(String name, Map<String, Role> meanings) {

    /**
     * Reads the settings.
     *
     * @param mapping each as {@code theirs=EDITOR}; none where the provider's words are ours, in any case
     * @throws InvalidSettingException where one is in another form
     */
    static RoleClaim parse(String name, List<String> mapping) {
        Map<String, Role> meanings = new HashMap<>();
        for (String each : mapping) {
            int sign = each.lastIndexOf('=');
            Optional<Role> role =
                    sign < 1 ? Optional.empty() : ours(each.substring(sign + 1).strip());
            meanings.put(
                    sign < 1 ? each : each.substring(0, sign).strip(),
                    role.orElseThrow(() -> new InvalidSettingException(
                            "CLAIMTRAIL_OIDC_ROLES must be like desk=EDITOR,chief=ADMIN; it has " + each)));
        }
        return new RoleClaim(name, meanings);
    }

    /** The highest role that a token names; nothing where it names none that means anything here. */
    Optional<Role> of(JWTClaimsSet claims) {
        return words(find(claims.getClaims()))
                .map(word -> meanings.isEmpty() ? ours(word) : Optional.ofNullable(meanings.get(word)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private Object find(Map<String, Object> claims) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        Object found = claims;
        for (String step : name.split("\\.")) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return found;
    }

    private static Stream<String> words(Object claim) {
        if (claim instanceof Collection<?> list) {
            return list.stream().map(String::valueOf);
        }
        return claim instanceof String text ? Arrays.stream(text.strip().split("[\\s,]+")) : Stream.empty();
    }

    private static Optional<Role> ours(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
