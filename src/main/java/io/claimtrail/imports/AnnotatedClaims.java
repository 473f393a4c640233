package io.claimtrail.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.claim.Claim;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.text.NormalForm;
import io.claimtrail.url.CanonicalUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the claims on record that annotations speak of. Wants a transaction. */
@ApplicationScoped
class AnnotatedClaims {

    private static final Pattern ADDRESS =
            Pattern.compile("/v1/claims/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");
    private static final Pattern EXTERNAL_ID = Pattern.compile("([A-Za-z0-9._-]{1,50}):(\\S.{0,399})");
    private static final int MOST = 20;

    @Inject
    EntityManager entities;

    /** The claim whose address, or id elsewhere, stands in a text; nothing where none is on record. */
    Optional<Claim> named(List<String> texts) {
        for (String text : texts) {
            Matcher address = ADDRESS.matcher(text);
            Matcher id = EXTERNAL_ID.matcher(text.strip());
            Optional<Claim> found = address.find()
                    ? Claim.<Claim>find("id = ?1 and live = 1", UUID.fromString(address.group(1)))
                            .firstResultOptional()
                    : id.matches() ? identified(id.group(1), id.group(2)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The claim with a quote. Where several speakers said the same, the one whose words the article is known to report.
     *
     * @throws ProblemException 422 where that is still more than one
     */
    Optional<Claim> quoted(String words, String address) {
        List<Claim> found = Claim.<Claim>find(
                        "textHash = ?1 and live = 1 and quote is not null order by id", NormalForm.hash(words))
                .page(0, MOST)
                .list();
        if (found.size() <= 1) {
            return found.stream().findFirst();
        }
        List<Claim> reported =
                found.stream().filter(claim -> isReported(claim, address)).toList();
        if (reported.size() == 1) {
            return Optional.of(reported.get(0));
        }
        throw ProblemException.invalidBody(
                "/target/0/selector",
                "marks words that are the quote of several claims on record; name the one in a tag: its URL here, or "
                        + "scheme:id of its externalIds");
    }

    /** What finds the claim again as the twin of a new one. */
    ObjectNode asRow(Claim claim) {
        ObjectNode row = LenientJson.MAPPER.createObjectNode();
        if (claim.isAttributed()) {
            row.putObject("speaker").put("id", claim.speaker.id.toString());
        } else {
            row.put("unattributed", true);
        }
        row.put("saidOn", claim.saidOn.text());
        row.put("quote", claim.quote);
        row.put("statement", claim.statement);
        row.put("quoteType", claim.quoteType.name());
        row.put("kind", claim.kind == null ? null : claim.kind.name());
        row.put("language", claim.language);
        claim.topics.forEach(topic -> row.withArray("topics").add(topic.name));
        row.putObject("source").put("id", claim.source.id.toString());
        return row;
    }

    private Optional<Claim> identified(String scheme, String id) {
        return entities.createQuery(
                        "select c from Claim c join c.externalIds e where key(e) = :scheme and value(e) = :id and c.live = 1 "
                                + "order by c.id",
                        Claim.class)
                .setParameter("scheme", scheme)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private boolean isReported(Claim claim, String address) {
        if (CanonicalUrl.faultIn(address) != null) {
            return false;
        }
        String key = CanonicalUrl.parse(address).key();
        return io.claimtrail.claim.Appearance.of(claim).stream()
                .anyMatch(each -> CanonicalUrl.parse(each.article.url).key().equals(key));
    }
}
