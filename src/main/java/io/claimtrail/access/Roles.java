package io.claimtrail.access;

/**
 * The {@link Role}s as annotations want them. Each operation names the least role that it takes, {@code
 * @RolesAllowed(Roles.EDITOR)}, or is {@code @PermitAll}; one that says nothing is refused to everybody.
 */
public final class Roles {

    /** Everybody, unless {@code CLAIMTRAIL_READ=keys}. */
    public static final String READER = "READER";

    public static final String CONTRIBUTOR = "CONTRIBUTOR";
    public static final String EDITOR = "EDITOR";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
