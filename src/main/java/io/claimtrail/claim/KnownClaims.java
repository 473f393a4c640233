package io.claimtrail.claim;

import io.claimtrail.article.ArticleResolver;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;

/** Finds the claims on record that those who bring claims along speak of. */
@ApplicationScoped
public class KnownClaims {

    @Inject
    ClaimRecorder recorder;

    @Inject
    ArticleResolver articles;

    @Inject
    TopicEditor topics;

    /**
     * Looks up in advance what many claims are about, for {@link ClaimRecorder#record}. Their sources have been looked up before.
     *
     * @return claims on record with the words of one of them and the source of one, locked: its twin is among them where it
     *     has one
     */
    @UnitOfWork
    public List<Claim> lookAhead(List<NewClaim> given) {
        topics.lookAhead(given.stream().flatMap(claim -> claim.topics().stream()));
        Set<String> hashes = given.stream()
                .map(claim -> Claim.textHash(claim.quote(), claim.statement()))
                .collect(Collectors.toSet());
        Set<UUID> sources = given.stream()
                .flatMap(claim -> articles.idOf(claim.source()).stream())
                .collect(Collectors.toSet());
        List<Claim> found = Twin.lookAhead(hashes, sources);
        Appearance.lookAhead(found);
        return found;
    }

    /**
     * The claim on record of the same speaker's same words from the same source. Speaker and source are made where they are
     * new, as {@link ClaimRecorder#record} makes them.
     */
    @UnitOfWork
    public Optional<Claim> twinOf(NewClaim given) {
        Claim claim = recorder.uttered(given);
        return Twin.of(claim).other(claim);
    }

    /**
     * The claim on record of which a row is a corrected version ({@link EarlierWording}), or an earlier one
     * ({@link FormerWording}). Nothing where the row's words are on record as they are.
     *
     * @param ids what the row is called elsewhere, by scheme
     * @param isFree whether a claim can be meant: one that another row speaks of cannot
     * @throws ProblemException 422 where the row's words are those of another claim
     */
    @UnitOfWork
    public Optional<Claim> correctedBy(NewClaim given, Map<String, String> ids, Predicate<Claim> isFree) {
        Set<Claim> called = called(ids, FlushMode.AUTO);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        Claim corrected = recorder.uttered(given);
        Optional<Claim> twin = Twin.of(corrected).other(corrected);
        Optional<Claim> earlier = EarlierWording.of(corrected, called, isFree)
                .or(() -> FormerWording.of(corrected, called).filter(isFree));
        if (twin.isPresent() && earlier.isPresent() && !called.contains(twin.get())) {
            refuse(earlier.get(), twin.get());
        }
        return twin.isPresent() ? Optional.empty() : earlier;
    }

    /**
     * The claim on record that a row speaks of with words that have been changed here since ({@link FormerWording}). Nothing where
     * the row's words are on record.
     *
     * @param ids what the row is called elsewhere, by scheme
     */
    @UnitOfWork
    public Optional<Claim> changedSince(NewClaim given, Map<String, String> ids) {
        // What is not written yet has not been changed since.
        Set<Claim> called = called(ids, FlushMode.MANUAL);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        Claim claim = recorder.uttered(given);
        return Twin.of(claim).other(claim).isPresent() ? Optional.empty() : FormerWording.of(claim, called);
    }

    private static Set<Claim> called(Map<String, String> ids, FlushMode flushing) {
        Set<Claim> called = new LinkedHashSet<>();
        ids.forEach((scheme, id) -> called.addAll(Claim.called(scheme, id, flushing)));
        return called;
    }

    /** To give it the words of another would make two of one, and to take it for the other would leave its own wrong. */
    private static void refuse(Claim earlier, Claim twin) {
        Faults faults = new Faults();
        faults.at("/externalIds")
                .add(
                        "are those of %s/%s, but the words are those of %s/%s; withdraw one of the two, or leave the ids out"
                                .formatted(ClaimResource.PATH, earlier.id, ClaimResource.PATH, twin.id));
        faults.raiseIfAny(ProblemType.INVALID_BODY);
    }
}
