package io.claimtrail.testsupport;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;

import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Several clients that record, change and withdraw claims and link evidence, at random, until their server is gone. */
public final class Writers {

    private static final List<String> STANCES = List.of("CORROBORATES", "CONTRADICTS", "QUALIFIES");

    private final Supplier<PackagedServer> server;
    private final ConcurrentLinkedQueue<String> claims = new ConcurrentLinkedQueue<>();
    private final Set<String> recorded = ConcurrentHashMap.newKeySet();
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unexpected = new AtomicInteger();
    private final Semaphore done = new Semaphore(0);

    /** Writers that take turns between servers as the supplier says. */
    public Writers(Supplier<PackagedServer> server) {
        this.server = server;
    }

    /** Writes with so many clients, and ends (or kills) something once they have made so many changes. */
    public void writeUntil(int clients, int changes, Runnable end) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        AtomicInteger running = new AtomicInteger(1);
        for (int i = 0; i < clients; i++) {
            Random random = new Random(i + System.nanoTime());
            pool.submit(() -> {
                while (running.get() > 0 && writeOnce(random)) {
                    done.release();
                }
            });
        }
        done.tryAcquire(changes, 60, TimeUnit.SECONDS);
        end.run();
        running.set(0);
        pool.shutdown();
        pool.awaitTermination(60, TimeUnit.SECONDS);
        done.drainPermits();
    }

    /** How many writes were acknowledged so far, changes of quotes aside. */
    public int acknowledged() {
        return recorded.size() + withdrawn.size();
    }

    /** The paths of what was acknowledged and is not as it was acknowledged: recorded, or withdrawn. */
    public List<String> lost() {
        return Stream.concat(
                        recorded.stream().filter(path -> !List.of(200, 410).contains(status(path))),
                        withdrawn.stream().filter(path -> status(path) != 410))
                .toList();
    }

    /** The paths of all that was acknowledged as recorded. */
    public Set<String> recordedPaths() {
        return Set.copyOf(recorded);
    }

    private int status(String path) {
        return server.get().request().get(path).statusCode();
    }

    /** How many answers were errors of the server. */
    public int errors() {
        return unexpected.get();
    }

    /** False once the server is gone. */
    private boolean writeOnce(Random random) {
        try {
            Response answer = write(random);
            if (answer.statusCode() >= 500) {
                unexpected.incrementAndGet();
            }
            return true;
        } catch (Exception gone) {
            return false;
        }
    }

    private Response write(Random random) {
        String claim = claims.poll();
        if (claim == null || random.nextInt(3) == 0) {
            if (claim != null) {
                claims.add(claim);
            }
            return record(random);
        }
        String path = "/v1/claims/" + claim;
        if (random.nextInt(10) == 0) {
            return withdraw(path);
        }
        claims.add(claim);
        return random.nextBoolean() ? changeQuote(path, random) : linkEvidence(path, random);
    }

    private Response record(Random random) {
        Response answer = server.get()
                .request()
                .body(aClaim().saying(quote(random)).body())
                .post("/v1/claims");
        if (answer.statusCode() == 201) {
            claims.add(answer.path("id"));
            recorded.add(path(answer));
        }
        return answer;
    }

    private Response withdraw(String path) {
        Response answer = server.get().request().delete(path);
        if (answer.statusCode() == 204) {
            withdrawn.add(path);
        }
        return answer;
    }

    private Response changeQuote(String path, Random random) {
        return server.get()
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("quote", quote(random)))
                .patch(path);
    }

    private Response linkEvidence(String path, Random random) {
        Map<String, Object> evidence = Map.of(
                "article", Map.of("url", ClaimBuilder.uniqueUrl(), "publishedOn", "2022-10-15"),
                "stance", STANCES.get(random.nextInt(STANCES.size())));
        Response answer = server.get().request().body(evidence).post(path + "/evidence");
        if (answer.statusCode() == 201) {
            recorded.add(path(answer));
        }
        return answer;
    }

    /** Without host and port: the server may have another one the next time. */
    private static String path(Response answer) {
        return URI.create(answer.header("Location")).getPath();
    }

    private static String quote(Random random) {
        return unique(IndexAgreement.EVERYWHERE + " and "
                + IndexAgreement.EITHER.get(random.nextInt(IndexAgreement.EITHER.size())));
    }
}
