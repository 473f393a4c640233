package io.claimtrail.access;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.InvalidSettingException;
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
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds out who sends a request. Without a credential he is anonymous, who is a reader where reading is public. */
@ApplicationScoped
class Authentication implements HttpAuthenticationMechanism {

    static final String READ_SETTING = "claimtrail.read";
    private static final String PUBLIC = "public";
    private static final int UNAUTHORIZED = 401;

    @ConfigProperty(name = READ_SETTING, defaultValue = "public")
    String read;

    @Inject
    KeyRing keys;

    @Inject
    Tokens tokens;

    @Inject
    FailedAttempts failures;

    private SecurityIdentity anonymous;

    /**
     * Makes sure that the settings can be used.
     *
     * @throws InvalidSettingException where one cannot
     */
    static void requireValid(Config settings) {
        String read = settings.getOptionalValue(READ_SETTING, String.class).orElse(PUBLIC);
        if (!Set.of(PUBLIC, "keys").contains(read)) {
            throw new InvalidSettingException("CLAIMTRAIL_READ must be public or keys; it is " + read);
        }
    }

    @PostConstruct
    void makeAnonymous() {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setAnonymous(true)
                .setPrincipal(new QuarkusPrincipal(CurrentActor.ANONYMOUS));
        anonymous = isPublic() ? builder.addRole(Roles.READER).build() : builder.build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return Uni.createFrom()
                .deferred(() -> Credential.of(context.request())
                        .map(credential -> admit(credential, Address.of(context.request())))
                        .orElse(Uni.createFrom().item(anonymous)));
    }

    private Uni<SecurityIdentity> admit(Credential credential, Address address) {
        Uni<Caller> caller = credential.isToken() ? tokens.admit(credential) : keys.admit(credential, address.text());
        return caller.onFailure(Authentication::isRefusal)
                .recoverWithUni(refused -> failures.note(address, (ProblemException) refused))
                .map(each -> each.identity(isPublic()));
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ProblemException problem && problem.type() == ProblemType.UNAUTHENTICATED;
    }

    private boolean isPublic() {
        return read.equals(PUBLIC);
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
