package io.claimtrail.bench;

import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.PackagedServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What many different callers ask of a server: mostly reads of all kinds, without a key, and two writes in a hundred. */
final class MixedLoad {

    private static final int SPEAKERS = 200;
    private static final int TOPICS = 50;
    private static final int SITES = 100;
    private static final int WORDS = 3000;
    private static final int AT_FIRST = 5000;
    private static final int OF_AN_IMPORT = 5;
    private static final int THOUSAND = 1000;
    /** Claims that may be withdrawn while an earlier request for them is under way. */
    private static final int SOON_GONE = 50;

    private static final List<String> STANCES = List.of("CORROBORATES", "CONTRADICTS", "QUALIFIES", "MENTIONS");
    private static final List<String> KINDS = List.of("FACTUAL", "PROMISE", "FORECAST", "DENIAL", "ACCUSATION", "OPINION");
    private static final List<String> STATUSES = List.of("UNASSESSED", "CORROBORATED", "CONTRADICTED", "DISPUTED", "QUALIFIED");

    /** Of a thousand requests, about so many. */
    private record Share(int inThousand, Supplier<HttpRequest> request) {}

    private final PackagedServer server;
    private final Draw chance = new Draw(Long.getLong("bench.seed", 1));
    private final AtomicInteger number = new AtomicInteger();
    /** The paths of claims on record, of which the first ones are withdrawn by now. */
    private final List<String> claims = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger withdrawn = new AtomicInteger();
    private volatile Instant filled;
    private final Map<URI, String> tags = new ConcurrentHashMap<>();

    private final List<Share> shares = List.of(
            new Share(363, () -> read("/v1/claims?" + filter())),
            new Share(180, () -> read("/v1/claims?q=" + search())),
            new Share(160, () -> read(claim())),
            new Share(70, () -> read(claim() + "/trail")),
            new Share(70, () -> read("/v1/suggest?q=" + chance.word(chance.rank(SPEAKERS)).substring(0, 3))),
            new Share(40, () -> read("/v1/evidence?stance=" + chance.oneOf(STANCES))),
            new Share(20, () -> read("/v1/articles/lookup?url=https://" + site() + "/" + chance.below(AT_FIRST))),
            new Share(20, () -> read(claim() + "/history")),
            new Share(20, () -> read("/v1/changes?limit=20&after=" + chance.below(AT_FIRST))),
            new Share(12, () -> read("/feeds/evidence.atom?speaker=" + encoded(speaker()))),
            new Share(12, () -> read("/feeds/evidence.json?topic=" + topic())),
            new Share(5, () -> read("/feeds/claimreview.json?speaker=" + encoded(speaker()))),
            new Share(3, () -> read("/v1/claims?recordedAsOf=" + filled + "&topic=" + topic())),
            new Share(2, () -> read("/v1/exports/claims.ndjson?speaker=" + encoded(speaker()))),
            new Share(1, () -> read("/v1/exports/claims.csv?topic=" + topic())),
            new Share(1, () -> read("/v1/exports/claims.jsonld?speaker=" + encoded(speaker()))),
            new Share(9, () -> json("/v1/claims", claimBody(""))),
            new Share(7, () -> json(claim() + "/evidence", evidenceBody())),
            new Share(2, this::changed),
            new Share(2, this::withdrawn),
            new Share(1, () -> ndjson(OF_AN_IMPORT)));

    MixedLoad(PackagedServer server) {
        this.server = server;
    }

    /** Has the server import claims, for there to be something to ask for. */
    void fill() throws Exception {
        server.request()
                .contentType("application/x-ndjson")
                .body(rows(AT_FIRST).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202);
        awaitImports();
        filled = Instant.now();
        for (Object id : server.request().get("/v1/claims?limit=200").jsonPath().getList("items.id")) {
            claims.add("/v1/claims/" + id);
        }
    }

    /** Waits until no import is left to be done. */
    void awaitImports() throws InterruptedException {
        while (server.request().get("/v1/imports").jsonPath().<String>getList("items.state").stream()
                .anyMatch(state -> !state.equals("DONE"))) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** The next request of whoever comes next. */
    HttpRequest next() {
        int drawn = chance.below(THOUSAND);
        for (Share share : shares) {
            drawn -= share.inThousand;
            if (drawn < 0) {
                return share.request.get();
            }
        }
        throw new IllegalStateException("the shares are less than a thousand");
    }

    /** Remembers what later requests need: new claims, and the entity tags of answers. */
    void answered(HttpResponse<?> answer) {
        if (answer.statusCode() == 201 && answer.request().uri().getPath().equals("/v1/claims")) {
            claims.add(URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath());
        }
        if (answer.request().method().equals("GET")) {
            answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(answer.request().uri(), tag));
        }
    }

    /** Half of those who know an answer ask whether it still holds, and a tenth hang up. */
    private HttpRequest read(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        if (chance.inHundred(10)) {
            request.header("Connection", "close");
        }
        String tag = tags.get(URI.create(server.url() + path));
        return (tag != null && chance.inHundred(50) ? request.header("If-None-Match", tag) : request).build();
    }

    private String filter() {
        return switch (chance.below(9)) {
            case 0 -> "limit=20";
            case 1 -> "speaker=" + encoded(speaker());
            case 2 -> "topic=" + topic() + "&sort=-recordedAt";
            case 3 -> "publisher=" + site();
            case 4 -> "status=" + chance.oneOf(STATUSES) + "&kind=" + chance.oneOf(KINDS);
            case 5 -> "saidFrom=" + year() + "&saidTo=2023&sort=saidOn";
            case 6 -> "asOf=" + year() + "-06-30&status=" + chance.oneOf(STATUSES);
            case 7 -> "kind=" + chance.oneOf(KINDS) + "&count=true";
            default -> "speaker=" + encoded(speaker()) + "&stance=" + chance.oneOf(STANCES);
        };
    }

    private String search() {
        String word = chance.word(chance.rank(WORDS));
        return switch (chance.below(6)) {
            case 0 -> word + "+" + chance.word(chance.rank(WORDS));
            case 1 -> word + "&facets=speaker,status,topic,year";
            case 2 -> word.substring(0, 4) + "*&limit=5";
            case 3 -> word + "x&lang=en";
            case 4 -> "%22" + word + "+" + chance.word(0) + "%22&sort=-saidOn";
            default -> word + "&status=" + chance.oneOf(STATUSES);
        };
    }

    private HttpRequest json(String path, String body) {
        HttpRequest.Builder request = write(path).header("Content-Type", "application/json");
        return (chance.inHundred(50) ? request.header("Idempotency-Key", "soak-" + number.incrementAndGet()) : request)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest changed() {
        return write(claim())
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "*")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"quote\": \"%s\"}".formatted(chance.quote())))
                .build();
    }

    private HttpRequest withdrawn() {
        return write(claims.get(withdrawn.getAndIncrement())).DELETE().build();
    }

    private HttpRequest ndjson(int rows) {
        return write("/v1/imports")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(rows(rows)))
                .build();
    }

    private HttpRequest.Builder write(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path)).header(AdminKey.HEADER, AdminKey.SECRET);
    }

    private String rows(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> claimBody(", \"evidence\": [" + evidenceBody() + "]"))
                .collect(Collectors.joining("\n"));
    }

    private String claimBody(String more) {
        int year = year();
        return "{\"speaker\": {\"name\": \"%s\"}, \"saidOn\": \"%d-05-04\", \"quote\": \"%s\", \"kind\": \"%s\", \"language\": \"en\", "
                        .formatted(speaker(), year, chance.quote(), chance.oneOf(KINDS))
                + "\"topics\": [\"%s\"], \"source\": {\"url\": \"https://%s/%d\", \"publishedOn\": \"%d-05-05\"}%s}"
                        .formatted(topic(), site(), number.incrementAndGet(), year, more);
    }

    private String evidenceBody() {
        return "{\"article\": {\"url\": \"https://%s/%d\", \"publishedOn\": \"%d-06-04\"}, \"stance\": \"%s\"}"
                .formatted(site(), number.incrementAndGet(), year(), chance.oneOf(STANCES));
    }

    private String claim() {
        int gone = withdrawn.get() + SOON_GONE;
        return claims.get(gone + chance.below(claims.size() - gone));
    }

    private String speaker() {
        int rank = chance.rank(SPEAKERS);
        return chance.word(rank) + " " + chance.word(rank + SPEAKERS);
    }

    private String topic() {
        return chance.word(chance.rank(TOPICS));
    }

    private String site() {
        return chance.word(chance.rank(SITES)) + ".example";
    }

    private int year() {
        return 1998 + chance.below(25);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
