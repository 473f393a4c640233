package io.claimtrail.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds out who sends a request. Without a credential he is anonymous, who is a reader where reading is public. */
@ApplicationScoped
class Authentication implements HttpAuthenticationMechanism {

    static final String READ_SETTING = "claimtrail.read";
    private static final int UNAUTHORIZED = 401;

    @ConfigProperty(name = READ_SETTING, defaultValue = "public")
    String read;

    @Inject
    KeyRing keys;

    private SecurityIdentity anonymous;

    @PostConstruct
    void makeAnonymous() {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setAnonymous(true)
                .setPrincipal(new QuarkusPrincipal(CurrentActor.ANONYMOUS));
        anonymous = read.equals("public") ? builder.addRole(Roles.READER).build() : builder.build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return Uni.createFrom()
                .deferred(() -> Credential.of(context.request())
                        .map(credential -> keys.admit(
                                        credential,
                                        context.request().remoteAddress().hostAddress())
                                .map(Caller::identity))
                        .orElse(Uni.createFrom().item(anonymous)));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", "Bearer"));
    }

    /** None: what it decides goes to no provider. */
    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
