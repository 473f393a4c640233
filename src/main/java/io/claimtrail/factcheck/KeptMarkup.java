package io.claimtrail.factcheck;

import io.claimtrail.evidence.Evidence;
import io.claimtrail.storage.Lots;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a markup says beyond what its evidence and claim have a place for. */
@Entity
public class KeptMarkup extends PanacheEntityBase {

    @Id
    @Column(name = "evidence_id")
    public UUID evidence;

    /** Its place on the page. */
    public int position;

    /** With the fragment; null for the page's own. */
    public String url;

    /** Whether the claim came in with it, and not some other way. */
    public boolean claimRecorded;

    /** Whether it says when the claim was made; the page's day stands in otherwise. */
    public boolean claimDateGiven;

    public String claimLocation;

    /** As given, the page itself included; null where the page only stands in. */
    public String claimFirstAppearance;

    /** As given: the speaker may have been on record under another. */
    public String authorJobTitle;

    public String authorImageUrl;

    public String authorSameAs;

    public String ratingImageUrl;

    /**
     * Keeps what a markup says, in the place of what it said before.
     *
     * @param recorded whether the claim is new
     */
    static void keep(Evidence review, int position, Markup markup, boolean recorded) {
        KeptMarkup known = findById(review.id);
        KeptMarkup kept = known == null ? new KeptMarkup() : known;
        MarkupDetails before = MarkupDetails.of(known, null);
        kept.evidence = review.id;
        kept.position = position;
        kept.url = markup.url();
        kept.claimRecorded |= recorded;
        kept.claimDateGiven = markup.claimDate() != null;
        kept.claimLocation = markup.claimLocation();
        kept.claimFirstAppearance = markup.claimFirstAppearance();
        kept.authorJobTitle = markup.claimant().jobTitle();
        kept.authorImageUrl = markup.claimant().imageUrl();
        kept.authorSameAs = markup.claimant().sameAs();
        kept.ratingImageUrl = markup.rating().imageUrl();
        kept.persist();
        if (!MarkupDetails.of(kept, null).equals(before)) {
            review.noteChange();
        }
    }

    /** What markups said that became this evidence, by its id. */
    static Map<UUID, KeptMarkup> of(Collection<UUID> evidence) {
        return Lots.query(evidence, some -> KeptMarkup.<KeptMarkup>list(some.in("evidence in :some"), some.values()))
                .stream()
                .collect(Collectors.toMap(markup -> markup.evidence, Function.identity()));
    }

    /** What stands for a markup that came in as evidence and not through the API. */
    static KeptMarkup ofRecords() {
        KeptMarkup markup = new KeptMarkup();
        markup.position = Integer.MAX_VALUE;
        markup.claimDateGiven = true;
        return markup;
    }
}
