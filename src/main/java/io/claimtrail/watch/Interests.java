package io.claimtrail.watch;

import io.claimtrail.history.Change;
import io.claimtrail.speaker.SpeakerSearch;
import io.claimtrail.text.NormalForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds out whom and what filters mean, and the changes that they mean. */
@ApplicationScoped
public class Interests {

    private static final int AT_A_TIME = 200;

    /** Among as many changes one is looked for; a filter that hardly any change meets finds the older ones no more. */
    private static final int MOST_LOOKED_AT = 20_000;

    @Inject
    EntityManager entities;

    @Inject
    SpeakerSearch speakers;

    /** The filter as it is to be understood now: linked speakers and later aliases count. */
    public Interest of(ChangeFilter filter) {
        return new Interest(filter, meantSpeakers(filter.speaker()), meantTopics(filter.topic()));
    }

    /** The changes of what is published that a filter means, the newest first. */
    public List<Change> newest(ChangeFilter filter, int most) {
        Interest interest = of(filter);
        List<Change> found = new ArrayList<>();
        if (interest.isEmpty()) {
            return found;
        }
        long before = Long.MAX_VALUE;
        for (int looked = 0; looked < MOST_LOOKED_AT && found.size() < most; looked += AT_A_TIME) {
            List<Change> lot = before(before, interest);
            lot.stream()
                    .filter(interest::covers)
                    .filter(Interest::isPublished)
                    .limit(most - found.size())
                    .forEach(found::add);
            if (lot.size() < AT_A_TIME) {
                break;
            }
            before = lot.get(lot.size() - 1).position;
        }
        return found;
    }

    /** Changes before a position that may be meant: what the database has an index for narrows them down. */
    private List<Change> before(long position, Interest interest) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        conditions.add("c.position < :position");
        values.put("position", position);
        if (!interest.filter().kind().isEmpty()) {
            conditions.add("c.kind in :kinds");
            values.put("kinds", interest.filter().kind());
        }
        if (!interest.filter().claim().isEmpty()) {
            conditions.add("c.claimId in :claims");
            values.put("claims", interest.filter().claim());
        }
        Set<UUID> subjects = interest.speakers() == null ? interest.topics() : interest.speakers();
        if (subjects != null) {
            conditions.add("exists (select 1 from Change s join s.subjects i where s = c and i in :subjects)");
            values.put("subjects", subjects);
        }
        TypedQuery<Change> query = entities.createQuery(
                "from Change c join fetch c.revision where " + String.join(" and ", conditions)
                        + " order by c.position desc",
                Change.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(AT_A_TIME).getResultList();
    }

    private Set<UUID> meantSpeakers(List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        Set<UUID> meant = new HashSet<>();
        names.forEach(name -> meant.addAll(speakers.voicesMeantBy(name)));
        // A change concerns the speaker as named; whoever was found to be one with him is him.
        meant.addAll(entities.createQuery("select s.id from Speaker s where s.holder.id in :voices", UUID.class)
                .setParameter("voices", meant)
                .getResultList());
        return meant;
    }

    private Set<UUID> meantTopics(List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        return new LinkedHashSet<>(entities.createQuery(
                        "select t.id from Topic t where t.normalName in :names and t.live = 1", UUID.class)
                .setParameter("names", names.stream().map(NormalForm::of).toList())
                .getResultList());
    }
}
