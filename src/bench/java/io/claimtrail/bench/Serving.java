package io.claimtrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps the product running for a load generator of one's own, beside other servers. What to ask it, one request a line, and
 * where it and its processes are, stands in files.
 */
final class Serving {

    private static final Path FILES = Database.HOME.resolve("serving").toAbsolutePath();
    private static final int CLAIMS = 20_000;
    private static final int SPEAKERS = 200;
    private static final int SPEAKERS_TO_GO_DEEP = 10;
    private static final int DEEP_PAGE = 20;
    private static final int SEARCHES = 200;
    private static final int BODIES = 20_000;
    private static final int WORDS = 8;

    private final Database database;
    private final ObjectMapper json = new ObjectMapper();

    Serving(Database database) {
        this.database = database;
    }

    /** Serves until standard input ends. */
    void print() throws Exception {
        Files.createDirectories(FILES);
        try (Server server = new Server(database, 0).start(Server.FAST, Map.of())) {
            server.awaitSearch();
            writeRequests(server);
            Files.writeString(FILES.resolve("server.pid"), Long.toString(server.pid()));
            Files.writeString(FILES.resolve("ours.json"), describe(server));
            System.out.println("serving, as " + FILES.resolve("ours.json") + " describes, until standard input ends");
            while (System.in.read() >= 0) {
                // Somebody is still there.
            }
        }
    }

    private String describe(Server server) throws IOException {
        List<Path> processes = new ArrayList<>(List.of(FILES.resolve("server.pid")));
        if (!database.isH2()) {
            processes.add(Database.POSTGRES_PROCESS.toAbsolutePath());
        }
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of(
                        "name", "ours",
                        "base", server.base(),
                        "hdr", Server.KEY_HEADER + ": " + Server.KEY,
                        "pids", processes.stream().map(Path::toString).toList(),
                        "post", "/v1/claims",
                        "paths", Map.of(
                                "get", file("get"),
                                "list", file("list"),
                                "deep", file("deep"),
                                "and", file("and"),
                                "phrase", file("phrase"),
                                "post", file("post"))));
    }

    private static String file(String kind) {
        return FILES.resolve(kind + ".txt").toString();
    }

    private void writeRequests(Server server) throws Exception {
        try (Connection connection = database.connect()) {
            write("get", column(connection, CLAIMS, "select id from claim where live = 1 order by text_hash").stream()
                    .map(id -> "/v1/claims/" + id));
            List<String> lists = column(connection, SPEAKERS, """
                    select voice_id from claim where live = 1 and voice_id is not null
                    group by voice_id order by count(*) desc, voice_id""").stream()
                    .map(id -> "/v1/claims?speaker=" + id + "&sort=-saidOn&limit=20")
                    .toList();
            write("list", lists.stream());
            List<String> deep = new ArrayList<>();
            for (String list : lists.subList(0, SPEAKERS_TO_GO_DEEP)) {
                deep.add(deepIn(list, server));
            }
            write("deep", deep.stream());
            List<String[]> quotes = column(
                            connection, SEARCHES, "select text_normal from claim where live = 1 order by text_hash").stream()
                    .map(text -> text.split(" "))
                    .filter(words -> words.length >= WORDS)
                    .toList();
            write("and", quotes.stream().map(words -> search(words[2] + " " + words[5])));
            write("phrase", quotes.stream().map(words -> search("\"" + words[2] + " " + words[3] + "\"")));
        }
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        write("post", IntStream.range(0, BODIES).mapToObj(i -> Footprint.body(run, i).replace("\n", " ")));
    }

    private static String search(String words) {
        return "/v1/claims?in=quote&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The path of a page that only cursors lead to. */
    private String deepIn(String list, Server server) throws Exception {
        String path = list;
        for (int page = 1; page < DEEP_PAGE; page++) {
            JsonNode next = json.readTree(server.get(path)).get("nextCursor");
            if (next == null) {
                return path;
            }
            path = list + "&cursor=" + next.asText();
        }
        return path;
    }

    private static List<String> column(Connection connection, int most, String sql) throws SQLException {
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery(sql + " fetch first " + most + " rows only")) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void write(String kind, Stream<String> lines) throws IOException {
        Files.write(Path.of(file(kind)), lines.toList());
    }
}
