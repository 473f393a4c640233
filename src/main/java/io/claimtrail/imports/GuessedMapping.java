package io.claimtrail.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.text.NormalForm;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Guesses which column is what from usual names: those of this server's own export, of {@code ClaimReview}, of Google's
 * Fact Check Tools API, of databases of fact-checks, and of spreadsheets. Case, accents, spaces and punctuation do not matter.
 */
final class GuessedMapping {

    /** So that what is guessed can be kept. */
    private static final int LONGEST_NAME = 40;

    private static final String CLAIM_URL = "source.url";
    private static final String REVIEW_URL = "evidence.article.url";
    private static final String RATING = "evidence.rating.words";

    /** A field, and the names of its column, the surest first; those in other languages after the English ones. */
    private static final String NAMES = """
            statement: statement, claimreviewed, claimtext, claim, claimmade, assertion, text, afirmación, \
            declaración, afirmação, alegação, declaração, affirmation, déclaration, allégation, behauptung, aussage, \
            affermazione, dichiarazione, stwierdzenie, wypowiedź, утверждение, заявление, твердження, заява, \
            الادعاء, iddia, bewering
            quote: quote, quotation, verbatim, cita, citação, citation, zitat, citazione, cytat, цитата, citaat
            quoteType: quotetype
            kind: kind, claimkind
            language: language, claimlanguage, languagecode, lang, idioma, langue, sprache, lingua, język, язык, \
            мова, taal
            externalIds: externalids
            topics: topics, topic, tags, subjects, subject, categories, category, tema, temas, sujet, sujets, thema, \
            themen, argomento, argomenti, temat, tematy, тема, темы, теми
            saidOn: saidon, claimdate, datesaid, saiddate, statementdate, dateofclaim, itemrevieweddatepublished, \
            date, dateofthestatement, dateofstatement, fecha, fechadeladeclaración, data, datadadeclaração, \
            datadelladichiarazione, datawypowiedzi, datum, datumderaussage, datedeladéclaration, дата, \
            датавысказывания, датазаявления, датависловлювання, датазаяви, tarih, التاريخ
            speaker.name: speaker, speakername, claimant, claimedby, saidby, claimauthor, itemreviewedauthorname, \
            person, politician, who, quién, quien, quem, político, declarante, orador, qui, orateur, \
            locuteur, wer, sprecher, politiker, chi, \
            politico, dichiarante, oratore, kto, osoba, polityk, mówca, кто, спикер, политик, хто, спікер, політик, wie, \
            spreker, konuşmacı, المتحدث
            speaker.kind: speakerkind
            speaker.role: speakerrole, speakertitle, speakerjobtitle, itemreviewedauthorjobtitle, jobtitle, \
            position, office, role
            speaker.aliases: speakeraliases, aliases
            speaker.sameAs: speakersameas
            source.url: sourceurl, claimurl, sourcelink, claimlink, source, fuente, fonte, quelle, źródło, источник, \
            джерело, bron
            source.title: sourcetitle
            source.byline: sourcebyline
            source.agency: sourceagency
            source.language: sourcelanguage
            source.publishedOn: sourcepublishedon, sourcedate
            source.publisher.name: sourcepublisher, sourcename, outlet
            source.publisher.site: sourcepublishersite
            appearances: appearances, appearance, firstappearance, itemreviewedappearanceurl, itemreviewedurl
            evidence.article.url: evidenceurl, reviewurl, claimreviewurl, factcheckurl, reviewlink, factchecklink, \
            articleurl
            evidence.article.title: evidencetitle, reviewtitle, claimreviewtitle, factchecktitle, headline, title, \
            título, titre, titel, titolo, tytuł, заголовок
            evidence.article.byline: evidencebyline, reviewauthor, factcheckauthor
            evidence.article.agency: evidenceagency
            evidence.article.language: evidencelanguage, reviewlanguage, claimreviewlanguagecode
            evidence.article.publishedOn: evidencepublishedon, reviewdate, claimreviewreviewdate, datepublished, \
            factcheckdate, reviewedon, checkedon
            evidence.article.publisher.name: evidencepublisher, reviewer, publishername, claimreviewpublishername, \
            factchecker, publisher, authorname, organization, organisation
            evidence.article.publisher.site: evidencepublishersite, reviewersite, publishersite, \
            claimreviewpublishersite
            evidence.stance: stance
            evidence.excerpt: excerpt
            evidence.rationale: rationale
            evidence.rating.words: rating, verdict, textualrating, claimreviewtextualrating, ratingname, \
            reviewratingalternatename, ruling, conclusion, label, veredicto, calificación, veredito, classificação, \
            bewertung, urteil, verdetto, valutazione, werdykt, ocena, вердикт, оценка, оцінка, oordeel
            evidence.rating.value: ratingvalue, reviewratingratingvalue
            evidence.rating.best: ratingbest, bestrating, reviewratingbestrating, maxrating
            evidence.rating.worst: ratingworst, worstrating, reviewratingworstrating, minrating
            evidence.rating.explanation: ratingexplanation, reviewratingratingexplanation
            evidence.reviewState: reviewstate
            evidence.independent: independenceruling
            evidence.independenceReason: independencereason
            evidence.speaker.name: witness, evidencespeaker
            evidence.speaker.kind: evidencespeakerkind
            evidence.speaker.role: evidencespeakerrole
            """;

    private static final Map<String, List<String>> FIELDS = read();

    private GuessedMapping() {}

    /**
     * What the columns are by their names.
     *
     * @return nothing where none of them holds what somebody claimed
     */
    static Optional<ColumnMapping> of(Collection<String> columns) {
        Map<String, String> byName = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> column.length() <= LONGEST_NAME)
                .forEach(column -> byName.putIfAbsent(plain(column), column));
        ObjectNode fields = LenientJson.MAPPER.createObjectNode();
        FIELDS.forEach((path, names) -> names.stream()
                .filter(byName::containsKey)
                .findFirst()
                .ifPresent(name -> fields.put(path, byName.get(name))));
        guessAddress(byName, fields);
        return fields.has("statement") || fields.has("quote")
                ? Optional.of(new ColumnMapping(fields))
                : Optional.empty();
    }

    /** Whether a table is an export of such a server, in which cells that begin like formulas have an apostrophe before them. */
    static boolean isOwn(Collection<String> columns) {
        return columns.containsAll(List.of("saidOn", "quoteType", "sourceUrl"));
    }

    /** An address of which nothing is said is the fact-check's where there is a rating, and else the claim's. */
    private static void guessAddress(Map<String, String> byName, ObjectNode fields) {
        String path = fields.has(RATING) && !fields.has(REVIEW_URL) ? REVIEW_URL : CLAIM_URL;
        Stream.of("url", "link", "enlace", "lien", "odnosnik", "ссылка", "посилання")
                .filter(byName::containsKey)
                .findFirst()
                .filter(name -> !fields.has(path))
                .ifPresent(name -> fields.put(path, byName.get(name)));
    }

    private static String plain(String name) {
        return NormalForm.folded(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        NAMES.lines().forEach(line -> {
            String[] parts = line.split(":", 2);
            fields.put(
                    parts[0],
                    Arrays.stream(parts[1].split(","))
                            .map(GuessedMapping::plain)
                            .toList());
        });
        return fields;
    }
}
