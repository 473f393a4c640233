package io.claimtrail.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Values that occur in a database, often or seldom, to ask it for. */
final class Sample implements AutoCloseable {

    private static final int SELDOM = 3;

    private final Connection connection;

    Sample(Database database) throws SQLException {
        connection = database.connect();
    }

    /** The value of a column of live claims that most of them have. */
    String often(String column) throws SQLException {
        return ranked(column, "desc");
    }

    /** One that few have, but at least three. */
    String seldom(String column) throws SQLException {
        return ranked(column, "asc");
    }

    /** The first column of the first row, as it may stand in a URL. */
    String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql + " fetch first 1 rows only")) {
            row.next();
            return URLEncoder.encode(row.getString(1), StandardCharsets.UTF_8);
        }
    }

    /** The word that most quotes have. */
    String broadWord() throws SQLException {
        Map<String, Integer> quotes = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text_normal from claim fetch first 500 rows only")) {
            while (rows.next()) {
                new HashSet<>(Arrays.asList(rows.getString(1).split(" "))).forEach(word -> quotes.merge(word, 1, Integer::sum));
            }
        }
        return quotes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private String ranked(String column, String direction) throws SQLException {
        return one("""
                select %1$s from claim c join speaker s on s.id = c.voice_id join publisher p on p.id = c.publisher_id
                left join claim_topic ct on ct.claim_id = c.id left join topic t on t.id = ct.topic_id
                where c.live = 1 and %1$s is not null group by %1$s having count(*) >= %2$d
                order by count(*) %3$s, %1$s""".formatted(column, SELDOM, direction));
    }
}
