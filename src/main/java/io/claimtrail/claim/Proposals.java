package io.claimtrail.claim;

import io.claimtrail.access.Roles;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What becomes of links that callers record: those of a contributor wait until an editor confirms them, unless {@code
 * CLAIMTRAIL_SUGGEST=false}. A status that anybody with a contributor's key could turn would be nobody's word.
 */
@ApplicationScoped
public class Proposals {

    @ConfigProperty(name = "claimtrail.suggest", defaultValue = "true")
    boolean suggest;

    @Inject
    SecurityIdentity caller;

    /**
     * The review state that a link begins with.
     *
     * @param given what the caller says; null where he says nothing
     * @throws ProblemException 403 where that is not his to say
     */
    public ReviewState begin(ReviewState given) {
        if (isEditor()) {
            return given == null ? ReviewState.CONFIRMED : given;
        }
        if (given != null && given != ReviewState.SUGGESTED) {
            throw refused("reviewState");
        }
        return suggest || given != null ? ReviewState.SUGGESTED : ReviewState.CONFIRMED;
    }

    /** Makes sure that an editor says what only an editor may; null is said by nobody. */
    public void requireEditor(Object said, String property) {
        if (said != null && !isEditor()) {
            throw refused(property);
        }
    }

    private boolean isEditor() {
        return caller.hasRole(Roles.EDITOR);
    }

    private static ProblemException refused(String property) {
        return ProblemException.of(ProblemType.FORBIDDEN, "Only an editor decides on " + property + "; leave it out.");
    }
}
