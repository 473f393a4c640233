package io.claimtrail.bench;

import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.PackagedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writers and readers that never stop while a server is troubled. A writer sends what was not acknowledged again, as clients do
 * that are told to try later: so in the end everything must be there, and nothing twice.
 */
final class Load implements AutoCloseable {

    private static final int WRITERS = 8;
    private static final int READERS = 4;
    private static final int AFTER_REFUSAL_MILLIS = 100;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String OK = "answered";
    private static final String LATER = "503 with Retry-After";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LONGEST).build();
    private final PackagedServer server;
    private final String read;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> recorded = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    /** @param read the path that readers ask for, besides a claim */
    Load(PackagedServer server, String read) {
        this.server = server;
        this.read = read;
        for (int i = 0; i < WRITERS; i++) {
            begin(this::write);
        }
        for (int i = 0; i < READERS; i++) {
            begin(this::read);
        }
    }

    /** @param at when it came, by {@link System#nanoTime} */
    private record Answer(long at, String outcome, long millis) {}

    private interface Round {
        void go() throws InterruptedException;
    }

    private void begin(Round round) {
        Thread thread = new Thread(() -> {
            try {
                while (!stopped) {
                    round.go();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        threads.add(thread);
    }

    /** A claim and evidence on it, each until it is acknowledged. */
    private void write() throws InterruptedException {
        int next = number.getAndIncrement();
        String claim = untilKnown("/v1/claims", """
                {"speaker": {"name": "Speaker %1$d"}, "saidOn": "2021-05-04", "quote": "heron %2$d",
                 "source": {"url": "https://news%1$d.example/%2$d", "publishedOn": "2021-05-05"}}"""
                .formatted(next % 50, next));
        untilKnown(claim + "/evidence", """
                {"article": {"url": "https://later.example/%d", "publishedOn": "2022-05-04"}, "stance": "CONTRADICTS"}"""
                .formatted(next));
        recorded.add(claim);
    }

    /** The path of what is there now: made by this request, or by one before it whose answer was lost. */
    private String untilKnown(String path, String body) throws InterruptedException {
        while (true) {
            HttpResponse<String> answer = send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            if (answer != null && answer.statusCode() == 201) {
                return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
            }
            if (answer != null && answer.statusCode() == 409) {
                return answer.body().replaceAll("(?s).*\"existing\":\"([^\"]+)\".*", "$1");
            }
            TimeUnit.MILLISECONDS.sleep(AFTER_REFUSAL_MILLIS);
        }
    }

    private void read() throws InterruptedException {
        send(request(read));
        String known = recorded.peek();
        if (known != null) {
            send(request(known));
        }
        TimeUnit.MILLISECONDS.sleep(AFTER_REFUSAL_MILLIS);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path))
                .timeout(LONGEST)
                .header(AdminKey.HEADER, AdminKey.SECRET);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            note(start, outcome(answer));
            return answer;
        } catch (IOException e) {
            note(start, "no answer: " + e);
            return null;
        }
    }

    private static String outcome(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status < 300 || status == 409) {
            return OK;
        }
        if (status == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
            return LATER;
        }
        return status + ": " + answer.body();
    }

    private void note(long start, String outcome) {
        long now = System.nanoTime();
        answers.add(new Answer(now, outcome, TimeUnit.NANOSECONDS.toMillis(now - start)));
    }

    /** What was answered since a moment, by kind, and the longest time that an answer took. */
    String since(long moment) {
        Map<String, Integer> kinds = new TreeMap<>();
        long longest = 0;
        for (Answer each : answers) {
            if (each.at >= moment) {
                kinds.merge(each.outcome, 1, Integer::sum);
                longest = Math.max(longest, each.millis);
            }
        }
        return kinds + ", the longest after " + longest + " ms";
    }

    /** How many milliseconds after a moment the last request was not answered as usual; 0 where all were. */
    long millisUntilUsual(long moment) {
        long last = answers.stream()
                .filter(each -> !each.outcome.equals(OK))
                .mapToLong(Answer::at)
                .max()
                .orElse(moment);
        return Math.max(0, TimeUnit.NANOSECONDS.toMillis(last - moment));
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        for (Thread each : threads) {
            each.join();
        }
    }

    /** Once it is closed: what was acknowledged and is missing, and what is there twice. */
    String verdict() throws Exception {
        Map<String, Integer> quotes = new TreeMap<>();
        Set<String> there = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        String cursor = null;
        do {
            var request = server.request().queryParam("limit", 200);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/claims").jsonPath();
            for (Map<String, Object> claim : page.<Map<String, Object>>getList("items")) {
                String path = "/v1/claims/" + claim.get("id");
                there.add(path);
                quotes.merge((String) claim.get("quote"), 1, Integer::sum);
                if (recorded.contains(path) && !Integer.valueOf(1).equals(((Map<?, ?>) claim.get("counts")).get("contradicting"))) {
                    wrong.add(path);
                }
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        Collection<String> lost = new ArrayList<>(recorded);
        lost.removeAll(there);
        List<String> doubled = quotes.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return "%d claims acknowledged, lost: %s, there twice: %s, without just their one piece of evidence: %s"
                .formatted(recorded.size(), lost, doubled, wrong);
    }
}
