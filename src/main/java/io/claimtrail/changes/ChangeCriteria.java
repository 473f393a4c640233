package io.claimtrail.changes;

import io.claimtrail.claim.Topic;
import io.claimtrail.history.ChangeAction;
import io.claimtrail.history.ChangeQuery;
import io.claimtrail.history.RecordKind;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.speaker.SpeakerSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads what a {@link ChangeFilter} means. */
@ApplicationScoped
public class ChangeCriteria {

    @Inject
    SpeakerSearch speakers;

    /**
     * The changes that are meant, by the names that speakers and topics have now.
     *
     * @param faults where to add what is wrong with other parameters; all faults are raised here
     * @throws ProblemException 400
     */
    public ChangeQuery read(ChangeFilter filter, Faults faults) {
        Values values = new Values(faults);
        List<RecordKind> kinds = values.constants("kind", filter.kind, RecordKind.class);
        List<UUID> claims = values.ids("claim", filter.claim);
        List<UUID> revisions = values.ids("revision", filter.revision);
        List<String> named = values.texts("speaker", filter.speaker);
        List<String> topicNames = values.texts("topic", filter.topic);
        ListParameters.raise(faults);
        return of(kinds, List.of(), claims, named, topicNames, revisions);
    }

    /** The same for values that are read already; lists that are empty leave nothing out. */
    public ChangeQuery of(
            List<RecordKind> kinds,
            List<ChangeAction> actions,
            List<UUID> claims,
            List<String> speakerNames,
            List<String> topicNames,
            List<UUID> revisions) {
        return new ChangeQuery(
                kinds,
                actions,
                claims,
                speakerNames.isEmpty() ? null : speakersMeantBy(speakerNames),
                topicNames.isEmpty() ? null : Topic.idsOf(topicNames),
                revisions);
    }

    /** Under whichever of their names something was recorded. */
    private Collection<UUID> speakersMeantBy(List<String> named) {
        return speakers.heldBy(named.stream()
                .flatMap(text -> speakers.voicesMeantBy(text).stream())
                .distinct()
                .toList());
    }
}
