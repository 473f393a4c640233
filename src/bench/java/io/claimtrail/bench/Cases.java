package io.claimtrail.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is asked: a path for each case, fit for one database. */
final class Cases {

    private static final String CLAIMS = "/v1/claims?";

    private static final String FIVE_FACETS = "speaker,publisher,status,topic,year";

    private final Map<String, String> paths = new LinkedHashMap<>();

    private Cases() {}

    static Map<String, String> of(Database database) throws SQLException {
        Cases cases = new Cases();
        try (Sample sample = new Sample(database)) {
            cases.addSingleFilters(sample);
            cases.addDays();
            cases.addCombinations(sample);
            cases.addOtherLists(sample);
            cases.addSearches(sample);
        }
        return cases.paths;
    }

    private void addSingleFilters(Sample sample) throws SQLException {
        claims("all", "");
        claims("speaker often", "speaker=" + sample.often("s.name"));
        claims("speaker seldom", "speaker=" + sample.seldom("s.name"));
        claims("speaker often by id", "speaker=" + sample.often("cast(s.id as varchar)"));
        claims("speaker first name", "speaker=" + firstName(sample));
        claims("publisher often", "publisher=" + sample.often("p.site"));
        claims("publisher seldom", "publisher=" + sample.seldom("p.site"));
        claims("article", "article=" + sample.often("cast(c.source_id as varchar)"));
        claims("topic often", "topic=" + sample.often("t.name"));
        claims("topic seldom", "topic=" + sample.seldom("t.name"));
        claims("kind often", "kind=" + sample.often("c.kind"));
        claims("kind seldom", "kind=" + sample.seldom("c.kind"));
        claims("quoteType often", "quoteType=" + sample.often("c.quote_type"));
        claims("quoteType seldom", "quoteType=" + sample.seldom("c.quote_type"));
        claims("language often", "language=" + sample.often("c.language"));
        claims("language seldom", "language=" + sample.seldom("c.language"));
        claims("status often", "status=" + sample.often("c.status"));
        claims("status seldom", "status=" + sample.seldom("c.status"));
        claims("stance often", "stance=CORROBORATES");
        claims("stance seldom", "stance=MENTIONS");
        claims("relation often", "relation=SAME_AS");
        claims("relation seldom", "relation=SUPERSEDES");
    }

    private void addDays() {
        both("said narrow", "saidFrom=2004-03&saidTo=2004-03");
        both("said wide", "saidFrom=2000&saidTo=2010");
        both("recorded narrow", "recordedFrom=2024-08-01&recordedTo=2024-08-02");
        both("recorded wide", "recordedFrom=2024-03&recordedTo=2024-12");
        both("asOf early", "asOf=1999-06-30");
        both("asOf late", "asOf=2020-06-30");
        both("status+asOf often", "asOf=2010-06-30&status=UNASSESSED");
        both("status+asOf seldom", "asOf=2010-06-30&status=QUALIFIED");
        claims("stance+asOf", "asOf=2010-06-30&stance=QUALIFIES");
    }

    private void addCombinations(Sample sample) throws SQLException {
        String speaker = "speaker=" + sample.often("s.name");
        both("all", "");
        claims("all recordedAt", "sort=-recordedAt");
        claims("speaker often recordedAt", speaker + "&sort=-recordedAt");
        claims("publisher often recordedAt", "publisher=" + sample.often("p.site") + "&sort=-recordedAt");
        claims("status often recordedAt", "status=" + sample.often("c.status") + "&sort=-recordedAt");
        claims("kind seldom recordedAt", "kind=" + sample.seldom("c.kind") + "&sort=recordedAt");
        claims("topic often recordedAt", "topic=" + sample.often("t.name") + "&sort=-recordedAt");
        claims("topic seldom recordedAt", "topic=" + sample.seldom("t.name") + "&sort=-recordedAt");
        claims("speaker+status", speaker + "&status=" + sample.seldom("c.status"));
        claims("speaker+publisher often", speaker + "&publisher=" + sample.often("p.site"));
        claims("speaker+publisher seldom", speaker + "&publisher=" + sample.seldom("p.site"));
        claims("speaker+topic seldom", speaker + "&topic=" + sample.seldom("t.name"));
        claims("speaker+said", speaker + "&saidFrom=2004&saidTo=2004");
        claims("kind+language+status", "kind=FACTUAL&language=en&status=DISPUTED");
        claims("status+status", "status=DISPUTED&status=CORROBORATED");
        claims("kind+kind", "kind=PROMISE&kind=OPINION");
        claims("speaker+speaker", speaker + "&speaker=" + sample.seldom("s.name"));
        claims("topic+topic", "topic=" + sample.often("t.name") + "&topic=" + sample.seldom("t.name"));
        claims("status+said", "status=DISPUTED&saidFrom=2004&saidTo=2006");
        claims("status count=true", "status=DISPUTED&count=true");
    }

    private void addOtherLists(Sample sample) throws SQLException {
        add("evidence", "/v1/evidence?");
        add("evidence stance", "/v1/evidence?stance=QUALIFIES");
        add("evidence suggested", "/v1/evidence?reviewState=SUGGESTED");
        String claim = sample.one("select claim_id from evidence where live = 1 group by claim_id order by count(*) desc");
        add("evidence claim", "/v1/evidence?claim=" + claim);
        add("evidence of claim", "/v1/claims/" + claim + "/evidence?");
        add("trail", "/v1/claims/" + claim + "/trail?");
        String article = sample.one("select article_id from evidence where live = 1 order by article_id");
        add("evidence article", "/v1/evidence?article=" + article);
        add("lookup known", "/v1/articles/lookup?url=" + sample.one("select url from article order by id desc"));
        add("lookup unknown", "/v1/articles/lookup?url=https://nobody.example/nothing");
        add("articles", "/v1/articles?");
        add("articles publishedOn", "/v1/articles?sort=-publishedOn");
        add("articles publisher often", "/v1/articles?publisher=" + sample.often("p.site"));
        add("articles publisher published", "/v1/articles?sort=publishedOn&publisher=" + sample.often("p.site"));
        add("articles agency", "/v1/articles?agency=afp");
        add("articles published", "/v1/articles?publishedFrom=2004-03&publishedTo=2004-03");
        add("speakers", "/v1/speakers?");
        add("speakers name", "/v1/speakers?name=" + firstName(sample));
    }

    /** Words come from quotes on record, so that each search finds something. */
    private void addSearches(Sample sample) throws SQLException {
        String[] words = sample.one("select text_normal from claim where live = 1 and said_from > '2010-01-01' order by id")
                .split("[+]");
        String broad = sample.broadWord();
        String two = "q=" + words[2] + "+" + words[6];
        claims("search word", "q=" + words[2]);
        claims("search broad", "q=" + broad);
        claims("search two words", two);
        claims("search two broad words", "q=" + broad + "+" + words[2]);
        claims("search phrase", "q=%22" + words[2] + "+" + words[3] + "%22");
        claims("search phrase in quote", "in=quote&q=%22" + words[2] + "+" + words[3] + "%22");
        claims("search prefix", "q=" + words[6].substring(0, 3) + "*");
        claims("search two words saidOn", two + "&sort=-saidOn");
        claims("search word+status", "q=" + words[2] + "&status=" + sample.often("c.status"));
        claims("search two words, 5 facets", two + "&facets=" + FIVE_FACETS);
        claims("search broad, 5 facets", "q=" + broad + "&facets=" + FIVE_FACETS);
        claims("search mistyped", "q=" + words[6] + "x+" + words[2]);
    }

    private static String firstName(Sample sample) throws SQLException {
        return sample.often("s.name").replaceAll("[+].*", "");
    }

    private void both(String name, String filter) {
        claims(name, filter);
        claims(name + " turned round", filter + "&sort=saidOn");
        claims(name + " recordedAt", filter + "&sort=-recordedAt");
    }

    private void claims(String name, String filter) {
        add(name, CLAIMS + filter);
    }

    private void add(String name, String path) {
        paths.putIfAbsent(name, path);
    }
}
