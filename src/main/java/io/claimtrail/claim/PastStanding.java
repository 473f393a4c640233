package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.PastArticles;
import io.claimtrail.history.Past;
import io.claimtrail.history.PastRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How claims stood by what was on record at a position of the log. */
@ApplicationScoped
class PastStanding {

    @Inject
    PastRecords records;

    @Inject
    PastArticles articles;

    /**
     * The counts of each claim's evidence.
     *
     * @param day counts only what had been published by this day; null for all
     * @return by claim; claims without such evidence are absent
     */
    Map<UUID, EvidenceCounts> counts(Collection<UUID> claims, long position, LocalDate day) {
        List<Past<EvidenceStanding>> evidence = records.evidenceOn(claims, position, EvidenceStanding.class).stream()
                .filter(past -> !past.isWithdrawn())
                .toList();
        Map<UUID, Article> published = day == null
                ? Map.of()
                : articles.at(
                        evidence.stream()
                                .map(past -> past.state().article())
                                .distinct()
                                .toList(),
                        position);
        Map<UUID, EvidenceCounts> counts = new HashMap<>();
        for (Past<EvidenceStanding> past : evidence) {
            EvidenceStanding state = past.state();
            if (day == null || !published.get(state.article()).knownBy.isAfter(day)) {
                counts.merge(
                        past.claimId(),
                        EvidenceCounts.NONE.plus(1, state.stance(), state.reviewState(), state.independent()),
                        EvidenceCounts::plus);
            }
        }
        return counts;
    }
}
