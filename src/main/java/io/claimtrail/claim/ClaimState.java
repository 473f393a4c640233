package io.claimtrail.claim;

import io.claimtrail.date.PartialDate;
import io.claimtrail.history.State;
import io.claimtrail.history.Withdrawn;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What history keeps of a claim. What it refers to is kept by its id: a name that changes is another record's history.
 *
 * @param speaker null where nobody was named
 * @param topics ids, sorted
 * @param status as it followed from the evidence
 * @param appearances live ones, in the order of recording
 * @param relations live ones, either way, in the order of recording
 * @param withdrawn null while the claim is live
 */
record ClaimState(
        UUID speaker,
        PartialDate saidOn,
        String quote,
        String statement,
        QuoteType quoteType,
        ClaimKind kind,
        String language,
        List<UUID> topics,
        UUID source,
        SortedMap<String, String> externalIds,
        Status status,
        List<AppearanceState> appearances,
        List<RelationState> relations,
        Withdrawn withdrawn)
        implements State {

    ClaimState {
        topics = topics == null ? List.of() : topics.stream().sorted().toList();
        externalIds = externalIds == null ? new TreeMap<>() : externalIds;
        appearances = appearances == null ? List.of() : appearances;
        relations = relations == null ? List.of() : relations;
    }

    /** Some part of a claim that is withdrawn by itself. */
    interface Part {
        UUID id();
    }

    /** An article that the claim appeared in. */
    record AppearanceState(UUID id, UUID article, boolean source, String exact, String prefix, String suffix)
            implements Part {

        static AppearanceState of(Appearance appearance) {
            return new AppearanceState(
                    appearance.id,
                    appearance.article.id,
                    appearance.source,
                    appearance.exact,
                    appearance.prefix,
                    appearance.suffix);
        }
    }

    /** A link to another claim, or from another one. */
    record RelationState(UUID id, RelationType type, UUID from, UUID to, String note, ReviewState reviewState)
            implements Part {

        static RelationState of(Relation relation) {
            return new RelationState(
                    relation.id,
                    relation.type,
                    relation.fromClaim.id,
                    relation.toClaim.id,
                    relation.note,
                    relation.reviewState);
        }
    }

    static SortedMap<String, String> sorted(Map<String, String> externalIds) {
        return new TreeMap<>(externalIds);
    }
}
