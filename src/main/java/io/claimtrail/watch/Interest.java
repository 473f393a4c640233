package io.claimtrail.watch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.history.Change;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.StateJson;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * A filter with the speakers and topics whom its names mean now.
 *
 * @param speakers ids; null where it does not ask for speakers
 * @param topics ids; null where it does not ask for topics
 */
public record Interest(ChangeFilter filter, Set<UUID> speakers, Set<UUID> topics) {

    /** Whether a change is meant. */
    public boolean covers(Change change) {
        return isOneOf(change.kind, filter.kind())
                && isOneOf(change.action, filter.action())
                && isOneOf(change.claimId, filter.claim())
                && concerns(change, speakers)
                && concerns(change, topics)
                && hasStance(change);
    }

    /** Whether a change is of something that is published: evidence is not while it is only suggested, nor once it is rejected. */
    static boolean isPublished(Change change) {
        return change.kind != RecordKind.EVIDENCE || Bearing.of(change).reviewState == ReviewState.CONFIRMED;
    }

    /** Whether it means nothing, because nobody and nothing goes by the names that it asks for. */
    boolean isEmpty() {
        return speakers != null && speakers.isEmpty() || topics != null && topics.isEmpty();
    }

    private boolean hasStance(Change change) {
        return filter.stance().isEmpty()
                || change.kind == RecordKind.EVIDENCE && filter.stance().contains(Bearing.of(change).stance);
    }

    private static boolean concerns(Change change, Set<UUID> wanted) {
        return wanted == null || !Collections.disjoint(wanted, change.subjects);
    }

    private static boolean isOneOf(Object value, Collection<?> wanted) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    /** How evidence bears on its claim, and whether a person stands behind it: what of its state is asked for here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bearing(Stance stance, ReviewState reviewState) {

        static Bearing of(Change change) {
            return StateJson.read(change.state, Bearing.class);
        }
    }
}
