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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        Map<UUID, EvidenceCounts> counts = new HashMap<>();
        evidence(claims, position, day)
                .forEach(past -> counts.merge(
                        past.claimId(),
                        EvidenceCounts.NONE.plus(
                                1,
                                past.state().stance(),
                                past.state().reviewState(),
                                past.state().independent()),
                        EvidenceCounts::plus));
        return counts;
    }

    /**
     * The stances of each claim's evidence, whether it counted or not, but for what was rejected.
     *
     * @param day leaves out what had not been published by this day; null for all
     * @return by claim; claims without such evidence are absent
     */
    Map<UUID, Set<Stance>> stances(Collection<UUID> claims, long position, LocalDate day) {
        return evidence(claims, position, day).stream()
                .filter(past -> past.state().reviewState() != ReviewState.REJECTED)
                .collect(Collectors.groupingBy(
                        Past::claimId, Collectors.mapping(past -> past.state().stance(), Collectors.toSet())));
    }

    private List<Past<EvidenceStanding>> evidence(Collection<UUID> claims, long position, LocalDate day) {
        List<Past<EvidenceStanding>> evidence = records.evidenceOn(claims, position, EvidenceStanding.class).stream()
                .filter(past -> !past.isWithdrawn())
                .toList();
        if (day == null) {
            return evidence;
        }
        Map<UUID, Article> published = articles.at(
                evidence.stream().map(past -> past.state().article()).distinct().toList(), position);
        return evidence.stream()
                .filter(past -> !published.get(past.state().article()).knownBy.isAfter(day))
                .toList();
    }
}
