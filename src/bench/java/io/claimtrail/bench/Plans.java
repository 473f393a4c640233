package io.claimtrail.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows how a database goes about the very statements that the product sends. */
final class Plans {

    /** From the sixth execution on PostgreSQL may plan without looking at the values. */
    private static final int REQUESTS = 12;

    private static final Pattern TRACED = Pattern.compile("/\\*SQL[^*]*\\*/(.*?)( \\{1: .*?})?;\r?\n", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("(\\d+): ((?:[A-Z ]+)?'(?:[^']|'')*'(?: AS UUID)?|[^,}]+)");

    private final Database database;

    Plans(Database database) {
        this.database = database;
    }

    void print(Pattern wanted) throws Exception {
        Map<String, String> cases = new LinkedHashMap<>(Cases.of(database));
        cases.keySet().removeIf(name -> !wanted.matcher(name).find());
        explainAll(true);
        Path log = database.isH2() ? database.directory().resolve("claimtrail.trace.db") : Database.POSTGRES_LOG;
        Map<String, String> said = new LinkedHashMap<>();
        try (Server server = new Server(database, 0).start(List.of(), traced())) {
            for (Map.Entry<String, String> each : cases.entrySet()) {
                long before = 0;
                for (int i = 0; i < REQUESTS; i++) {
                    before = Files.size(log);
                    server.get(each.getValue());
                }
                Thread.sleep(300);
                byte[] all = Files.readAllBytes(log);
                said.put(
                        each.getKey() + ": GET " + each.getValue(),
                        new String(all, (int) before, (int) (all.length - before), StandardCharsets.UTF_8));
            }
        }
        explainAll(false);
        for (Map.Entry<String, String> each : said.entrySet()) {
            System.out.printf("%n=== %s %d %s%n", database.kind(), database.claims(), each.getKey());
            System.out.println(database.isH2() ? explained(each.getValue()) : each.getValue());
        }
        if (database.isH2()) {
            Files.delete(log);
        }
    }

    /** H2 writes down every statement with its values. */
    private Map<String, String> traced() {
        return database.isH2()
                ? Map.of("CLAIMTRAIL_DB_URL", database.url() + ";TRACE_LEVEL_FILE=2;TRACE_MAX_FILE_SIZE=1000")
                : Map.of();
    }

    /** PostgreSQL writes down every plan as it was carried out. */
    private void explainAll(boolean on) throws SQLException {
        if (!database.isH2()) {
            try (Connection connection = database.connect()) {
                String alter = "alter database " + connection.getCatalog() + " set auto_explain.";
                Database.execute(connection, alter + "log_min_duration = " + (on ? 0 : -1));
                Database.execute(connection, alter + "log_analyze = " + on);
                Database.execute(connection, alter + "log_buffers = " + on);
            }
        }
    }

    private String explained(String trace) throws SQLException {
        StringBuilder plans = new StringBuilder();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : selects(trace)) {
                long start = System.nanoTime();
                try (ResultSet plan = statement.executeQuery("explain analyze " + sql)) {
                    plan.next();
                    double millis = (System.nanoTime() - start) / 1e6;
                    plans.append("--- %.1f ms%n%s%n".formatted(millis, plan.getString(1)));
                }
            }
        }
        return plans.toString();
    }

    private static List<String> selects(String trace) {
        List<String> found = new ArrayList<>();
        Matcher each = TRACED.matcher(trace);
        while (each.find()) {
            String sql = each.group(1).strip();
            if (sql.startsWith("select")) {
                found.add(withValues(sql, each.group(2)));
            }
        }
        return found;
    }

    private static String withValues(String sql, String values) {
        if (values == null) {
            return sql;
        }
        String filled = sql;
        Matcher value = VALUE.matcher(values);
        while (value.find()) {
            filled = filled.replaceFirst("\\?\\d*", Matcher.quoteReplacement(value.group(2)));
        }
        return filled;
    }
}
