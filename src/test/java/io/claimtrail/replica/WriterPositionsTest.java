package io.claimtrail.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.replication.LogSequenceNumber;

class WriterPositionsTest {

    private final WriterPositions positions = new WriterPositions();

    @Test
    void lagIsHowLongAgoTheWriterWasThere() {
        note(0, 100);
        note(1, 200);
        note(2, 300);
        assertEquals(seconds(3), lag(3, 150));
        assertEquals(seconds(2), lag(3, 200));
        assertEquals(seconds(1), lag(3, 300));
    }

    @Test
    void replicaOfAWriterThatRestsIsUpToDate() {
        note(0, 100);
        note(50, 100);
        assertEquals(seconds(0), lag(50, 100));
    }

    @Test
    void replicaThatIsAheadOfWhatIsKnownIsAsOldAsThat() {
        note(0, 100);
        assertEquals(seconds(7), lag(7, 500));
    }

    @Test
    void nothingIsKnownOfWhatWasBeforeTheFirst() {
        note(0, 100);
        note(1, 200);
        assertEquals(Optional.empty(), lag(1, 99));
        assertEquals(seconds(1), lag(1, 100));
    }

    @Test
    void whatIsForgottenIsNotNeededForTheSamePlaceAgain() {
        note(0, 100);
        note(1, 200);
        note(2, 300);
        assertEquals(seconds(1), lag(2, 250));
        assertEquals(seconds(2), lag(3, 250));
    }

    @Test
    void anotherWriterBeginsAnew() {
        note(0, 900);
        note(1, 100);
        assertEquals(seconds(0), lag(1, 100));
        assertEquals(Optional.empty(), lag(1, 50));
    }

    @Test
    void positionsAreComparedWithoutSign() {
        positions.note(0, LogSequenceNumber.valueOf("7FFFFFFF/FFFFFFFF"));
        positions.note(1, LogSequenceNumber.valueOf("80000000/0"));
        assertEquals(
                Optional.of(Duration.ofNanos(2)), positions.lag(2, LogSequenceNumber.valueOf("7FFFFFFF/FFFFFFFF")));
    }

    private void note(int second, long position) {
        positions.note(Duration.ofSeconds(second).toNanos(), LogSequenceNumber.valueOf(position));
    }

    private Optional<Duration> lag(int second, long position) {
        return positions.lag(Duration.ofSeconds(second).toNanos(), LogSequenceNumber.valueOf(position));
    }

    private static Optional<Duration> seconds(int number) {
        return Optional.of(Duration.ofSeconds(number));
    }
}
