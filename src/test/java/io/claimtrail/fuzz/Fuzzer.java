package io.claimtrail.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Sends a number of drawn requests to a server, and finds: errors of the server, answers that the contract does not know,
 * text that comes back changed, and what takes too long.
 */
public final class Fuzzer {

    private static final Path FILES = Path.of("target", "fuzz");
    private static final int CLIENTS = 4;
    private static final int LONGEST_FINDING = 1500;

    private final String server;
    private final long seed;
    private final Consumer<String> found;
    private final SeenRecords seen = new SeenRecords();
    private final RequestMaker requests = new RequestMaker(seen);
    private final Map<String, String> findings = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();

    public Fuzzer(String server, long seed) {
        this(server, seed, finding -> {});
    }

    /** @param found is told of the first fault of each kind when it is found: a long run may be broken off */
    public Fuzzer(String server, long seed, Consumer<String> found) {
        this.server = server;
        this.seed = seed;
        this.found = found;
    }

    /**
     * Sends so many requests.
     *
     * @return a paragraph for each kind of fault: what was wrong, how often, and a line that sends the first such request again
     */
    public List<String> run(int count) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (Sender sender = new Sender(server, CLIENTS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> {
                    for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                        send(requests.make(number, seed), sender);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            clients.shutdown();
        }
        return new TreeMap<>(findings)
                .entrySet().stream()
                        .map(each -> each.getValue() + "\n(" + times.get(each.getKey()) + " like it)")
                        .toList();
    }

    /** How often each status was answered; 0 stands for no answer. */
    public Map<Integer, AtomicInteger> statuses() {
        return statuses;
    }

    private void send(FuzzedRequest request, Sender sender) {
        try {
            Answer answer = sender.send(request);
            count(answer.status());
            AnswerRules.faultsOf(request, answer).forEach(fault -> note(request, fault));
            seen.learn(request, answer);
            if (answer.status() == 200 || answer.status() == 201) {
                compare(request, answer, sender);
            }
        } catch (IOException e) {
            count(0);
            note(request, "got no answer: " + e);
        }
    }

    private void compare(FuzzedRequest request, Answer answer, Sender sender) throws IOException {
        KeptText.changes(request, answer)
                .forEach(change -> note(request, "answered something else than was sent: " + change));
        String location = answer.header("Location").orElse(null);
        if (request.body() != null && location != null && answer.status() == 201) {
            KeptText.changes(request, sender.get(location.replaceFirst("^https?://[^/]+", "")))
                    .forEach(change -> note(request, "keeps something else than was sent: " + change));
        }
    }

    private void count(int status) {
        statuses.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
    }

    private void note(FuzzedRequest request, String fault) {
        String told = fault.length() > LONGEST_FINDING ? fault.substring(0, LONGEST_FINDING) + "\u2026" : fault;
        String operation = request.operation().get("operationId").asText();
        String kind = operation + " " + told.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4,}|\"[^\"]*\"", "");
        kind = kind.substring(0, Math.min(kind.length(), 150));
        times.computeIfAbsent(kind, key -> new AtomicInteger()).incrementAndGet();
        findings.computeIfAbsent(kind, key -> {
            String finding =
                    operation + " (request " + request.number() + ") " + told + "\n  " + request.asCurl(server, FILES);
            found.accept(finding);
            return finding;
        });
    }
}
