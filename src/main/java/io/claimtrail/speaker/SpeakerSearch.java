package io.claimtrail.speaker;

import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.ListParameter;
import io.claimtrail.text.NormalForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists speakers, and finds those whom a text can mean. */
@ApplicationScoped
public class SpeakerSearch {

    /** Sorts after every word that starts with what it is appended to. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    /** PostgreSQL takes seconds to plan for a hundred. */
    private static final int MOST_BEGINNINGS = 20;

    /** A name that so many have tells nobody apart. */
    private static final int MOST_MEANT = 1_000;

    @Inject
    EntityManager entities;

    /** A page of the speakers that pass the filter. */
    public Page<SpeakerView> list(SpeakerFilter filter) {
        Faults faults = new Faults();
        Values values = new Values(faults);
        PageRequest page = filter.page(faults);
        Order order = filter.order(faults);
        List<SpeakerKind> kinds = values.constants("kind", filter.kind, SpeakerKind.class);
        List<String> names = values.texts("name", filter.name == null ? List.of() : List.of(filter.name));
        List<List<String>> beginnings =
                names.stream().map(SpeakerSearch::beginnings).toList();
        if (beginnings.stream().anyMatch(words -> words.size() > MOST_BEGINNINGS)) {
            faults.addParameter("name", "must have at most %d words".formatted(MOST_BEGINNINGS));
        }
        SpeakerFilter.raise(faults);

        Listing<Speaker> speakers =
                new Listing<>(entities, Speaker.class).where("e.live = 1").fetching("left join fetch e.holder");
        if (!kinds.isEmpty()) {
            speakers.where("e.kind in :kinds", "kinds", kinds);
        }
        beginnings.forEach(words -> nameStarts(speakers, words));
        return speakers.page(
                page, order, found -> found.stream().map(SpeakerView::of).toList());
    }

    /**
     * The voices whom a text can mean: the speaker with that id, or every one with all the words in one of its names,
     * whatever the accents and case.
     *
     * @return ids, none where nobody is meant
     * @throws ProblemException 400 where it means more than {@value #MOST_MEANT} speakers
     */
    public List<UUID> voicesMeantBy(String text) {
        Optional<UUID> id = Values.id(text);
        if (id.isPresent()) {
            return Speaker.<Speaker>findByIdOptional(id.get()).map(speaker -> speaker.voice().id).stream()
                    .toList();
        }
        List<String> words = NormalForm.words(text).stream().distinct().toList();
        List<UUID> meant = entities.createQuery("""
                        select distinct coalesce(s.holder.id, s.id) from Speaker s where s.id in (
                            select n.speaker.id from SpeakerName n join n.words w
                            where w in :words and n.live = 1
                            group by n.id, n.speaker.id having count(*) = :all)""", UUID.class)
                .setParameter("words", words)
                .setParameter("all", words.size())
                .setMaxResults(MOST_MEANT + 1)
                .getResultList();
        if (meant.size() > MOST_MEANT) {
            throw ProblemException.invalidParameter(
                    "speaker", "means more than %d speakers; give more of the name, or an id".formatted(MOST_MEANT));
        }
        return meant;
    }

    /** Voices and all the speakers that they hold. */
    public List<UUID> heldBy(Collection<UUID> voices) {
        List<UUID> all = new ArrayList<>(voices);
        if (!all.isEmpty()) {
            all.addAll(ListParameter.of("voices", voices)
                    .query(entities, "select s.id from Speaker s where s.holder.id in :voices", UUID.class)
                    .getResultList());
        }
        return all;
    }

    /** The beginnings in a text, but for those with which others begin: where these are found, so are those. */
    private static List<String> beginnings(String text) {
        List<String> words = NormalForm.words(text).stream().distinct().toList();
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word)))
                .toList();
    }

    private static void nameStarts(Listing<Speaker> speakers, List<String> beginnings) {
        if (beginnings.isEmpty()) {
            speakers.where("1 = 0");
        }
        for (int i = 0; i < beginnings.size(); i++) {
            String from = "begin" + i;
            String to = "end" + i;
            speakers.where(
                            "e.id in (select n.speaker.id from SpeakerName n join n.words w where w >= :%s and w < :%s)"
                                    .formatted(from, to),
                            from,
                            beginnings.get(i))
                    .with(to, beginnings.get(i) + LAST_CHARACTER);
        }
    }
}
