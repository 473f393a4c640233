package io.claimtrail.access;

import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tokens of the identity provider that the settings name, where they name one. */
@ApplicationScoped
class Tokens {

    @Inject
    OidcSettings settings;

    @Inject
    BlockingSecurityExecutor blocking;

    private Optional<TokenVerifier> verifier = Optional.empty();

    @PostConstruct
    void readSettings() {
        verifier = settings.issuer()
                .map(issuer -> new TokenVerifier(
                        new Issuer(issuer),
                        Set.copyOf(settings.audience().orElse(List.of())),
                        RoleClaim.parse(settings.roleClaim(), settings.roles().orElse(List.of()))));
    }

    /**
     * Whom a token stands for.
     *
     * @return fails with a problem where it opens nothing
     */
    Uni<Caller> admit(Credential token) {
        return verifier.map(each -> blocking.executeBlocking(() -> each.verify(token)))
                .orElseGet(() -> Uni.createFrom()
                        .failure(Credential.refused(
                                "This server takes no tokens of an identity provider; send a key.")));
    }
}
