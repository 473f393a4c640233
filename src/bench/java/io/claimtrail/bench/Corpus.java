package io.claimtrail.bench;

import io.claimtrail.article.Article;
import io.claimtrail.article.MadeArticle;
import io.claimtrail.article.Publisher;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimKind;
import io.claimtrail.claim.MadeClaim;
import io.claimtrail.claim.QuoteType;
import io.claimtrail.claim.Relation;
import io.claimtrail.claim.RelationType;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.claim.Topic;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.evidence.MadeEvidence;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.storage.RecordedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A made-up corpus: who says what how often is as uneven as in the press. Its records come one after another. */
final class Corpus {

    private static final Instant FIRST_RECORDED = Instant.parse("2024-01-01T00:00:00Z");
    private static final long MILLIS_OF_RECORDING = 500L * 24 * 3600 * 1000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1998, 1, 1);
    private static final int DAYS = 9400;
    private static final int RECENT = 200;
    private static final int[] EVIDENCE_IN_TURN = {3, 1, 5, 2, 4};
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "be");
    private static final List<QuoteType> QUOTED = Arrays.stream(QuoteType.values())
            .filter(type -> type != QuoteType.PARAPHRASE)
            .toList();
    private static final List<String> AGENCIES = List.of("AFP", "Reuters", "AP", "dpa", "EFE", "Tass");

    private final Draw draw;
    private final int claims;
    private final List<Claim> recentClaims = new ArrayList<>();
    private final List<Article> recentArticles = new ArrayList<>();
    final List<Speaker> speakers = new ArrayList<>();
    final List<Publisher> publishers = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();
    private Instant now = FIRST_RECORDED;
    private int pages;

    Corpus(int claims) {
        this.claims = claims;
        draw = new Draw(7);
        NamedRecords.make(this, draw);
    }

    UUID nextId() {
        return draw.id(now.toEpochMilli());
    }

    <E extends RecordedEntity> E recordedNow(E record) {
        record.id = record.id == null ? nextId() : record.id;
        record.recordedAt = now;
        record.changedAt = now;
        return record;
    }

    /** The claim of a number, with its evidence assessed. */
    ClaimWithEvidence claim(int number) {
        now = FIRST_RECORDED.plusMillis(MILLIS_OF_RECORDING / claims * number);
        LocalDate day = FIRST_DAY.plusDays((int) (DAYS * (1 - Math.pow(draw.below(1_000_000) / 1e6, 1.6))));
        Article source = article(day.plusDays(draw.below(4)));
        boolean paraphrase = draw.inHundred(10);
        String words = draw.quote();
        Speaker speaker = speakers.get(draw.rank(speakers.size()));
        Claim claim = recordedNow(
                MadeClaim.of(nextId(), speaker, source, paraphrase ? null : words, paraphrase ? words : null));
        claim.quoteType = paraphrase ? QuoteType.PARAPHRASE : QUOTED.get(draw.rank(QUOTED.size()));
        claim.kind = draw.inHundred(20) ? null : ClaimKind.values()[draw.rank(ClaimKind.values().length)];
        claim.language = LANGUAGES.get(draw.rank(LANGUAGES.size()));
        claim.saidOn = said(day);
        for (int i = draw.below(4); i > 0; i--) {
            claim.topics.add(topics.get(draw.rank(topics.size())));
        }
        List<Article> fresh = new ArrayList<>(List.of(source));
        List<Evidence> evidence = evidence(claim, EVIDENCE_IN_TURN[number % 5], day, fresh);
        MadeEvidence.assess(claim, evidence);
        if (draw.inHundred(1)) {
            claim.withdraw("Withdrawn by chance.");
        }
        return new ClaimWithEvidence(claim, fresh, evidence, relation(claim));
    }

    private List<Evidence> evidence(Claim claim, int pieces, LocalDate day, List<Article> fresh) {
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            now = now.plusSeconds(1);
            boolean known = draw.inHundred(10) && recentArticles.size() == RECENT;
            Article article = known ? draw.oneOf(recentArticles) : article(day.plusDays(draw.below(400)));
            if (all.stream().anyMatch(each -> each.article == article)) {
                i--;
                continue;
            }
            if (!known) {
                fresh.add(article);
                remember(recentArticles, article);
            }
            all.add(piece(claim, article));
        }
        return all;
    }

    private Evidence piece(Claim claim, Article article) {
        int state = draw.below(100);
        Evidence piece = recordedNow(MadeEvidence.of(
                nextId(),
                claim,
                article,
                Stance.values()[draw.rank(Stance.values().length)],
                state < 8 ? ReviewState.SUGGESTED : state < 10 ? ReviewState.REJECTED : ReviewState.CONFIRMED,
                draw.text(8 + draw.below(20))));
        if (draw.inHundred(3)) {
            piece.speaker = claim.speaker;
        }
        if (draw.inHundred(1)) {
            piece.withdraw("Withdrawn by chance.");
        }
        return piece;
    }

    private Article article(LocalDate day) {
        Publisher publisher = publishers.get(draw.rank(publishers.size()));
        String agency = draw.inHundred(30) ? AGENCIES.get(draw.rank(AGENCIES.size())) : null;
        String url = "https://www.%s/%s/%s-%d".formatted(publisher.site, day, draw.word(draw.below(6000)), ++pages);
        PartialDate published = draw.inHundred(2) ? null : PartialDate.parse(day.toString());
        Article article = MadeArticle.of(url, publisher, published, agency, now, this::nextId);
        article.title = draw.text(9);
        return article;
    }

    private PartialDate said(LocalDate day) {
        int precision = draw.below(100);
        String text = day.toString();
        return PartialDate.parse(
                precision < 4
                        ? text.substring(0, 4)
                        : precision < 16 ? text.substring(0, 7) : precision < 20 ? text + "T10:30:00+03:00" : text);
    }

    private Relation relation(Claim claim) {
        Relation made = null;
        if (draw.inHundred(3) && !recentClaims.isEmpty()) {
            RelationType type = RelationType.values()[draw.rank(RelationType.values().length)];
            made = recordedNow(MadeClaim.relation(nextId(), claim, type, draw.oneOf(recentClaims)));
        }
        remember(recentClaims, claim);
        return made;
    }

    private static <E> void remember(List<E> recent, E one) {
        if (recent.size() == RECENT) {
            recent.remove(0);
        }
        recent.add(one);
    }

    /** A claim and what came with it. The relation is null for most. */
    record ClaimWithEvidence(Claim claim, List<Article> articles, List<Evidence> evidence, Relation relation) {}
}
