package io.claimtrail.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a caller may do; each role may also do what those before it may. */
public enum Role {
    /** Reads. */
    READER,
    /** Records; what he proposes waits for an editor. */
    CONTRIBUTOR,
    /** Changes, confirms, withdraws and imports. */
    EDITOR,
    /** Keeps keys and the server itself. */
    ADMIN;

    /** The names of this role and of all before it: what {@link jakarta.annotation.security.RolesAllowed} is held against. */
    public Set<String> names() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
