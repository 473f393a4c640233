package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleResolver;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Lists, records and changes the appearances of claims. */
@ApplicationScoped
public class AppearanceEditor {

    /** The source may have been corrected, so that it was not recorded first. */
    private static final Order SOURCE_FIRST =
            new Order("case when e.source = true then 0 else 1 end", true, Integer::valueOf);

    @Inject
    EntityManager entities;

    @Inject
    ArticleResolver articles;

    @Inject
    Representation representation;

    @Inject
    Withdrawal withdrawal;

    /** A page of a claim's appearances in the order of recording, the source first. */
    public Page<AppearanceView> list(UUID claimId, ListParameters parameters) {
        Claim claim = Claim.live(claimId);
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        return new Listing<>(entities, Appearance.class)
                .where("e.live = 1")
                .where("e.claim = :claim", "claim", claim)
                .fetching("join fetch e.article a join fetch a.publisher")
                .page(
                        page,
                        SOURCE_FIRST,
                        found -> found.stream().map(AppearanceView::of).toList());
    }

    /**
     * Links an article that reports the utterance.
     *
     * @throws ProblemException 409 where that article is an appearance of the claim already
     */
    @UnitOfWork
    public Appearance record(UUID claimId, NewAppearance given) {
        return record(Claim.live(claimId), given);
    }

    /** The same, of a claim that is live. */
    @UnitOfWork
    public Appearance record(Claim claim, NewAppearance given) {
        Appearance appearance = new Appearance();
        appearance.claim = claim;
        appearance.article = articles.resolve(given.article(), "/article");
        Appearance.find(claim, appearance.article).ifPresent(known -> {
            throw ProblemException.duplicate("This article is an appearance of the claim already.", pathOf(known));
        });
        new NewAppearance.Change(given.exact(), given.prefix(), given.suffix()).applyTo(appearance);
        appearance.persist();
        return appearance;
    }

    /**
     * Gives an appearance of the claim its passage, where it has none and one is given: every claim starts with an appearance
     * in its source that has none.
     *
     * @return whether anything changed
     */
    @UnitOfWork
    public boolean quote(Claim claim, NewAppearance given) {
        Article article = articles.resolve(given.article(), "/article");
        Appearance known = Appearance.find(claim, article).orElse(null);
        NewAppearance.Change passage = new NewAppearance.Change(given.exact(), given.prefix(), given.suffix());
        NewAppearance.Change none = new NewAppearance.Change(null, null, null);
        if (known == null
                || passage.equals(none)
                || !NewAppearance.Change.of(known).equals(none)) {
            return false;
        }
        passage.applyTo(known);
        return true;
    }

    @UnitOfWork
    public AppearanceView change(UUID claimId, UUID id, MergePatch patch) {
        Appearance appearance = Appearance.liveForChange(claimId, id);
        representation.requireSeen(AppearanceView.of(appearance));
        patch.applyTo(NewAppearance.Change.of(appearance)).applyTo(appearance);
        Appearance.flush();
        return AppearanceView.of(appearance);
    }

    @UnitOfWork
    public void withdraw(UUID claimId, UUID id, String reason) {
        Appearance appearance = Appearance.liveForChange(claimId, id);
        representation.requireMatch(AppearanceView.of(appearance));
        if (appearance.source) {
            throw ProblemException.of(
                    ProblemType.IN_USE, "This is the claim's source; give the claim another source first.");
        }
        withdrawal.withdraw(appearance, reason);
    }

    static String pathOf(Appearance appearance) {
        return ClaimResource.PATH + "/" + appearance.claim.id + "/appearances/" + appearance.id;
    }
}
