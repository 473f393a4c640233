package io.claimtrail.claim;

import io.claimtrail.article.ArticleReference;
import io.claimtrail.article.ArticleResolver;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.EvidenceRecorder;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.search.Indexer;
import io.claimtrail.speaker.SpeakerReference;
import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.testsupport.ClaimBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Records so many claims that it would take long over HTTP: in the server, several in one transaction. */
@ApplicationScoped
class ManyClaims {

    private static final int AT_ONCE = 100;

    @Inject
    ManyClaims self;

    @Inject
    ClaimRecorder claims;

    @Inject
    KnownClaims known;

    @Inject
    ArticleResolver articles;

    @Inject
    EvidenceRecorder evidence;

    @Inject
    Indexer indexer;

    /** A claim to record, and the evidence on it. */
    record Given(NewClaim claim, List<NewEvidence> evidence) {}

    /** Records all of them, and gives back their ids in the same order. */
    List<String> record(List<Given> all) {
        return indexer.oneBehind(() -> recordLots(all));
    }

    private List<String> recordLots(List<Given> all) {
        List<String> ids = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            ids.addAll(self.recordAtOnce(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return ids;
    }

    @UnitOfWork
    List<String> recordAtOnce(List<Given> all) {
        // As an import does: before each query, everything that a transaction has written would be looked through.
        return Lookahead.during(() -> {
            articles.lookAhead(all.stream()
                    .flatMap(given -> Stream.concat(
                            Stream.of(given.claim().source()),
                            given.evidence().stream().map(NewEvidence::article))));
            known.lookAhead(all.stream().map(Given::claim).toList());
            return all.stream().map(this::record).toList();
        });
    }

    private String record(Given given) {
        Claim claim = claims.record(given.claim());
        evidence.noneYetOn(claim);
        given.evidence().forEach(each -> evidence.record(claim, each));
        return claim.id.toString();
    }

    static SpeakerReference speakerNamed(String name) {
        return new SpeakerReference(null, name, null, null, null, null);
    }

    /** A new article on a site, or on one of its own where that is null. */
    static ArticleReference article(String site, String publishedOn) {
        String own = ClaimBuilder.uniqueUrl();
        String url = site == null ? own : "https://" + site + own.substring(own.indexOf("//") + 1);
        return new ArticleReference(null, url, null, null, null, null, PartialDate.parse(publishedOn), null);
    }
}
