package io.claimtrail.access;

import io.claimtrail.storage.InvalidSettingException;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Whose tokens are taken beside keys: {@code CLAIMTRAIL_OIDC_…}. */
@ConfigMapping(prefix = "claimtrail.oidc")
public interface OidcSettings {

    /** The identity provider, as tokens name it in {@code iss}; tokens are taken only where it is set. */
    Optional<URI> issuer();

    /** What tokens for this server say in {@code aud}; one of these is enough. */
    Optional<List<String>> audience();

    /** The claim that names roles; dots lead into objects. */
    @WithDefault("roles")
    String roleClaim();

    /** What the provider's roles mean here, each as {@code theirs=EDITOR}; without it they have to be called as ours. */
    Optional<List<String>> roles();

    /**
     * Makes sure that the settings can be used.
     *
     * @throws InvalidSettingException where one cannot
     */
    static void requireValid(Config settings) {
        Optional<String> issuer = settings.getOptionalValue("claimtrail.oidc.issuer", String.class);
        if (issuer.isEmpty()) {
            return;
        }
        if (!issuer.get().matches("https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1])([:/]\\S*)?")) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_OIDC_ISSUER must be an https URL, or one of this machine; it is " + issuer.get());
        }
        if (settings.getOptionalValue("claimtrail.oidc.audience", String.class).isEmpty()) {
            throw new InvalidSettingException(
                    "CLAIMTRAIL_OIDC_AUDIENCE must say what is in the aud of tokens for this server: others' tokens are not to open it");
        }
        RoleClaim.parse(
                "roles",
                settings.getOptionalValues("claimtrail.oidc.roles", String.class)
                        .orElse(List.of()));
    }
}
