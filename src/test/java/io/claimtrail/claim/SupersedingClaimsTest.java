package io.claimtrail.claim;

import static io.claimtrail.claim.Related.related;
import static io.claimtrail.claim.Related.relating;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Claims never supersede each other in a circle. */
@HttpTest
class SupersedingClaimsTest {

    private List<String> claims;

    @BeforeEach
    void recordFour() {
        claims = Stream.generate(() -> aClaim().id()).limit(4).toList();
    }

    @Test
    void circleOfTwoIsRefused() {
        superseded(0, 1);
        refused(1, 0);
    }

    @Test
    void circleThroughOthersIsRefused() {
        superseded(0, 1);
        superseded(1, 2);
        superseded(2, 3);
        refused(3, 0);
        refused(3, 1);
        refused(2, 0);
    }

    @Test
    void waysThatMeetAreNoCircle() {
        superseded(0, 1);
        superseded(0, 2);
        superseded(1, 3);
        superseded(2, 3);
        superseded(0, 3);
        refused(3, 0);
    }

    @Test
    void otherRelationsCloseNoCircle() {
        superseded(0, 1);
        related(claims.get(1), "REPEATS", claims.get(0));
        related(claims.get(1), "REFINES", claims.get(2));
        related(claims.get(2), "REPEATS", claims.get(0));
        superseded(2, 0);
    }

    @Test
    void linkThatWasTakenBackClosesNoCircle() {
        String path = superseded(0, 1);
        withdraw(path).then().statusCode(204);
        superseded(1, 0);
        refused(0, 1);
    }

    @Test
    void withdrawnClaimClosesNoCircle() {
        superseded(0, 1);
        superseded(1, 2);
        withdraw("/v1/claims/" + claims.get(1)).then().statusCode(204);
        superseded(2, 0);
    }

    @RepeatedTest(5)
    void ofTwoThatCloseACircleAtOnceOneIsRefused() throws Exception {
        assertEquals(List.of(201, 422), atOnce(2));
    }

    @RepeatedTest(5)
    void ofFourThatCloseACircleAtOnceOneIsRefused() throws Exception {
        assertEquals(List.of(201, 201, 201, 422), atOnce(4));
    }

    /** Lets each of the first claims supersede the next one and the last the first, all at once. */
    private List<Integer> atOnce(int size) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(size);
        try {
            List<Callable<Integer>> posts = IntStream.range(0, size)
                    .mapToObj(i ->
                            (Callable<Integer>) () -> relating(claims.get(i), "SUPERSEDES", claims.get((i + 1) % size))
                                    .statusCode())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(posts)) {
                answers.add(answer.get());
            }
            return answers.stream().sorted().toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private String superseded(int from, int to) {
        return related(claims.get(from), "SUPERSEDES", claims.get(to));
    }

    private void refused(int from, int to) {
        relating(claims.get(from), "SUPERSEDES", claims.get(to))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors.pointer", contains("/claim"));
    }
}
