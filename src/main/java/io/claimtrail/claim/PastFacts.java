package io.claimtrail.claim;

import io.claimtrail.article.PastArticles;
import io.claimtrail.history.Past;
import io.claimtrail.history.PastRecords;
import io.claimtrail.history.RecordKind;
import io.claimtrail.speaker.PastSpeakers;
import io.claimtrail.text.NormalForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The filters of past claims that a claim's own state answers; {@link PastLinks} has the others. */
@ApplicationScoped
class PastFacts {

    @Inject
    PastRecords records;

    @Inject
    PastSpeakers speakers;

    @Inject
    PastArticles articles;

    /** What is asked of the states of a position. What the filters mean by names and URLs is what it meant then. */
    Predicate<Past<ClaimState>> asked(ClaimCriteria criteria, long position) {
        Predicate<ClaimState> asked = about(criteria)
                .and(said(criteria))
                .and(bySpeaker(criteria, position))
                .and(byTopic(criteria.topics(), position))
                .and(byArticle(criteria.articles(), position))
                .and(byExternalId(criteria.externalIds()));
        return past -> asked.test(past.state());
    }

    private static Predicate<ClaimState> about(ClaimCriteria criteria) {
        return state -> isOneOf(criteria.kinds(), state.kind())
                && isOneOf(criteria.quoteTypes(), state.quoteType())
                && isOneOf(criteria.languages(), state.language())
                && (criteria.asOf() != null || isOneOf(criteria.statuses(), state.status()));
    }

    private static boolean isOneOf(Collection<?> wanted, Object value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static Predicate<ClaimState> said(ClaimCriteria criteria) {
        return state -> (criteria.asOf() == null || !state.saidOn().earliest().isAfter(criteria.asOf()))
                && (criteria.saidFrom() == null
                        || !state.saidOn()
                                .earliest()
                                .isBefore(criteria.saidFrom().earliest()))
                && (criteria.saidTo() == null
                        || !state.saidOn().latest().isAfter(criteria.saidTo().latest()));
    }

    private Predicate<ClaimState> bySpeaker(ClaimCriteria criteria, long position) {
        Set<UUID> said = criteria.speakers().isEmpty() ? null : speakers.meantBy(criteria.speakers(), position);
        return state -> (said == null || said.contains(state.speaker()))
                && (criteria.attributed() == null || criteria.attributed() == (state.speaker() != null));
    }

    private Predicate<ClaimState> byTopic(List<String> names, long position) {
        if (names.isEmpty()) {
            return state -> true;
        }
        Set<String> wanted = names.stream().map(NormalForm::of).collect(Collectors.toSet());
        Set<UUID> topics = new HashSet<>();
        records.each(RecordKind.TOPIC, position, TopicState.class, past -> {
            if (!past.isWithdrawn()
                    && wanted.contains(NormalForm.of(past.state().name()))) {
                topics.add(past.id());
            }
        });
        return state -> state.topics().stream().anyMatch(topics::contains);
    }

    private Predicate<ClaimState> byArticle(List<String> wanted, long position) {
        if (wanted.isEmpty()) {
            return state -> true;
        }
        Set<UUID> meant = articles.meantBy(wanted, position);
        return state -> state.appearances().stream().anyMatch(each -> meant.contains(each.article()));
    }

    private static Predicate<ClaimState> byExternalId(List<String> wanted) {
        Set<String> ids = Set.copyOf(wanted);
        return state -> ids.isEmpty()
                || state.externalIds().entrySet().stream()
                        .anyMatch(id -> ids.contains(id.getKey() + ":" + id.getValue()));
    }
}
