package io.claimtrail.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceCountsTest {

    @ParameterizedTest(name = "{0} for, {1} against, {2} qualifying: {3}")
    @CsvSource({
        "0, 0, 0, UNASSESSED",
        "1, 0, 0, CORROBORATED",
        "0, 1, 0, CONTRADICTED",
        "0, 0, 1, QUALIFIED",
        "9, 1, 0, DISPUTED",
        "1, 0, 9, CORROBORATED",
        "0, 1, 9, CONTRADICTED",
        "1, 1, 1, DISPUTED"
    })
    void statusFollowsFromTheFirstThreeCounts(int corroborating, int contradicting, int qualifying, Status status) {
        assertEquals(status, Status.of(new EvidenceCounts(corroborating, contradicting, qualifying, 5, 5, 5)));
        assertEquals(status, Status.of(new EvidenceCounts(corroborating, contradicting, qualifying, 0, 0, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "CORROBORATES, CONFIRMED, true,  1 0 0 0 0 0",
        "CONTRADICTS,  CONFIRMED, true,  0 1 0 0 0 0",
        "QUALIFIES,    CONFIRMED, true,  0 0 1 0 0 0",
        "MENTIONS,     CONFIRMED, true,  0 0 0 1 0 0",
        "CORROBORATES, CONFIRMED, false, 0 0 0 0 1 0",
        "MENTIONS,     CONFIRMED, false, 0 0 0 0 1 0",
        "CONTRADICTS,  SUGGESTED, true,  0 0 0 0 0 1",
        "CONTRADICTS,  SUGGESTED, false, 0 0 0 0 0 1",
        "CONTRADICTS,  REJECTED,  true,  0 0 0 0 0 0"
    })
    void oneMorePieceRaisesOneCount(Stance stance, ReviewState state, boolean independent, String counts) {
        assertEquals(counts, told(EvidenceCounts.NONE.plus(1, stance, state, independent)));
    }

    @Test
    void countsAddUp() {
        EvidenceCounts counts = EvidenceCounts.NONE
                .plus(2, Stance.CONTRADICTS, ReviewState.CONFIRMED, true)
                .plus(3, Stance.CONTRADICTS, ReviewState.CONFIRMED, false)
                .plus(new EvidenceCounts(1, 1, 1, 1, 1, 1));
        assertEquals("1 3 1 1 4 1", told(counts));
    }

    private static String told(EvidenceCounts counts) {
        return "%d %d %d %d %d %d"
                .formatted(
                        counts.corroborating(),
                        counts.contradicting(),
                        counts.qualifying(),
                        counts.mentioning(),
                        counts.notIndependent(),
                        counts.unreviewed());
    }
}
