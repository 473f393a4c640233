package io.claimtrail.bench;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleUrl;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.claim.MadeClaim;
import io.claimtrail.claim.Relation;
import io.claimtrail.claim.Topic;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a corpus into a migrated, empty database. */
final class Filling {

    private static final int CLAIMS_IN_BATCH = 1000;
    private static final PartialDate UNKNOWN = new PartialDate(null, null, null);

    private final Connection connection;
    /** In an order that suits the foreign keys. */
    private final Map<String, Table> tables = new LinkedHashMap<>();

    Filling(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        records("speaker", "name,sort_name,kind");
        rows("speaker_name", "id,speaker_id,name,normal_name,main,live");
        rows("speaker_word", "name_id,word");
        records("publisher", "name,site");
        records("topic", "name,normal_name");
        records(
                "article",
                "url,canonical_url,title,agency,agency_key,publisher_id,published_on,published_from,published_to,known_by");
        rows("article_url", "id,article_id,url,url_key,main,live");
        records(
                "claim",
                "speaker_id,voice_id,source_id,publisher_id,quote,text_normal,statement,text_hash,quote_type,kind,language,"
                        + "said_on,said_from,said_to,status,corroborating,contradicting,qualifying,mentioning,"
                        + "not_independent,unreviewed,twin_guard");
        rows("claim_topic", "claim_id,topic_id");
        records("appearance", "claim_id,article_id,source");
        records(
                "evidence",
                "claim_id,article_id,speaker_id,stance,excerpt,review_state,independent,dependence,"
                        + "independence_reason,copy_of_id");
        records("relation", "from_claim_id,to_claim_id,type,review_state");
    }

    void write(int claims) throws SQLException {
        Corpus corpus = new Corpus(claims);
        writeNamed(corpus);
        for (int i = 0; i < claims; i++) {
            Corpus.ClaimWithEvidence next = corpus.claim(i);
            write(next, corpus);
            if (i % CLAIMS_IN_BATCH == 0) {
                send();
            }
        }
        send();
    }

    private void records(String table, String columns) throws SQLException {
        tables.put(table, Table.ofRecords(connection, table, columns));
    }

    private void rows(String table, String columns) throws SQLException {
        tables.put(table, Table.of(connection, table, columns));
    }

    private void send() throws SQLException {
        for (Table table : tables.values()) {
            table.send();
        }
        connection.commit();
    }

    private void writeNamed(Corpus corpus) throws SQLException {
        for (Speaker each : corpus.speakers) {
            tables.get("speaker").add(each, each.name, each.sortName, each.kind);
            for (SpeakerName name : each.names) {
                tables.get("speaker_name").add(name.id, each.id, name.name, name.normalName, name.main, name.live);
                for (String word : name.words) {
                    tables.get("speaker_word").add(name.id, word);
                }
            }
        }
        for (var each : corpus.publishers) {
            tables.get("publisher").add(each, each.name, each.site);
        }
        for (Topic each : corpus.topics) {
            tables.get("topic").add(each, each.name, each.normalName);
        }
        send();
    }

    private void write(Corpus.ClaimWithEvidence next, Corpus corpus) throws SQLException {
        for (Article article : next.articles()) {
            write(article);
        }
        Claim claim = next.claim();
        write(claim);
        Appearance first = corpus.recordedNow(MadeClaim.firstAppearance(claim, corpus.nextId()));
        tables.get("appearance").add(first, claim.id, first.article.id, first.source);
        // Copies refer to their originals.
        List<Evidence> originalsFirst = new ArrayList<>(next.evidence());
        originalsFirst.sort(Comparator.comparing(each -> each.copyOf != null));
        for (Evidence each : originalsFirst) {
            write(each);
        }
        Relation relation = next.relation();
        if (relation != null) {
            tables.get("relation")
                    .add(relation, relation.fromClaim.id, relation.toClaim.id, relation.type, relation.reviewState);
        }
    }

    private void write(Article each) throws SQLException {
        PartialDate day = each.publishedOn == null ? UNKNOWN : each.publishedOn;
        tables.get("article").add(
                each, each.url, each.canonicalUrl, each.title, each.agency, each.agencyKey, each.publisher.id,
                day.text(), day.earliest(), day.latest(), each.knownBy);
        for (ArticleUrl url : each.urls) {
            tables.get("article_url").add(url.id, each.id, url.url, url.urlKey, url.main, url.live);
        }
    }

    private void write(Claim each) throws SQLException {
        EvidenceCounts counts = each.counts;
        tables.get("claim").add(
                each, each.speaker.id, each.voice.id, each.source.id, each.publisher.id, each.quote, each.textNormal,
                each.statement, each.textHash, each.quoteType, each.kind, each.language, each.saidOn.text(),
                each.saidOn.earliest(), each.saidOn.latest(), each.status, counts.corroborating(),
                counts.contradicting(), counts.qualifying(), counts.mentioning(), counts.notIndependent(),
                counts.unreviewed(), each.twinGuard);
        for (Topic topic : each.topics) {
            tables.get("claim_topic").add(each.id, topic.id);
        }
    }

    private void write(Evidence each) throws SQLException {
        tables.get("evidence").add(
                each, each.claim.id, each.article.id, each.speaker == null ? null : each.speaker.id, each.stance,
                each.excerpt, each.reviewState, each.independent, each.dependence, each.independenceReason,
                each.copyOf == null ? null : each.copyOf.id);
    }
}
