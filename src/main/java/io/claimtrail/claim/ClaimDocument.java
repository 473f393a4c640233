package io.claimtrail.claim;

import io.claimtrail.search.Place;
import io.claimtrail.search.Tokens;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A claim as the index has it. Texts are tokens with spaces between them: words, folded, in their order, and stems,
 * those of all languages alike. Days are counted from 1970-01-01; ids are text.
 */
@SearchEntity(name = "claim")
@Indexed(index = "claim")
public final class ClaimDocument {

    @DocumentId
    public UUID id;

    /** The id in two halves, for orders and for what comes after a place in them ({@link Place}). */
    @GenericField(sortable = Sortable.YES)
    public long idHigh;

    @GenericField(sortable = Sortable.YES)
    public long idLow;

    @FullTextField(analyzer = Tokens.ANALYZER)
    public String quoteWords;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String quoteStems;

    @FullTextField(analyzer = Tokens.ANALYZER)
    public String statementWords;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String statementStems;

    /** Quote and statement one after the other, for comparing claims with each other. */
    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String saidWords;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String saidStems;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String speakerWords;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String speakerStems;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String sourceWords;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String sourceStems;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String topicWords;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String topicStems;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String evidenceWords;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String evidenceStems;

    /** All parts one after the other, for finding what has all words in any of them. */
    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String allWords;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String allStems;

    /** Those of the stems. */
    @KeywordField(aggregable = Aggregable.YES)
    public Set<String> languages;

    @KeywordField(aggregable = Aggregable.YES)
    public String speaker;

    @KeywordField(aggregable = Aggregable.YES)
    public String publisher;

    @KeywordField
    public List<String> articles;

    @KeywordField(aggregable = Aggregable.YES)
    public List<String> topics;

    @KeywordField(aggregable = Aggregable.YES)
    public String kind;

    @KeywordField
    public String quoteType;

    @KeywordField(aggregable = Aggregable.YES)
    public String language;

    @KeywordField(aggregable = Aggregable.YES)
    public String status;

    @KeywordField
    public List<String> relations;

    /** Scheme and id with a colon between them. */
    @KeywordField
    public List<String> externalIds;

    @KeywordField
    public String importId;

    /** The articles that are confirmed evidence. */
    @IndexedEmbedded(structure = ObjectStructure.NESTED)
    public List<ReviewDocument> reviews;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    public long saidFrom;

    @GenericField
    public long saidTo;

    /** The year in which {@link #saidFrom} lies. */
    @KeywordField(aggregable = Aggregable.YES)
    public String year;

    /** Microseconds since 1970. */
    @GenericField
    public long recordedAt;

    /** The day by which the source was published. */
    @GenericField
    public long knownBy;

    /** By which day there was evidence of a stance that was not rejected; null while there is none. */
    @GenericField
    public Long corroborates;

    @GenericField
    public Long contradicts;

    @GenericField
    public Long qualifies;

    @GenericField
    public Long mentions;

    /** The same for evidence that counts. */
    @GenericField
    public Long corroborated;

    @GenericField
    public Long contradicted;

    @GenericField
    public Long qualified;

    /** An instant as {@link #recordedAt} has it. */
    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** Sets the fields of a part; null where it has no text. */
    void put(Part part, String words, String stems) {
        switch (part) {
            case QUOTE -> {
                quoteWords = words;
                quoteStems = stems;
            }
            case STATEMENT -> {
                statementWords = words;
                statementStems = stems;
            }
            case SPEAKER -> {
                speakerWords = words;
                speakerStems = stems;
            }
            case SOURCE -> {
                sourceWords = words;
                sourceStems = stems;
            }
            case TOPIC -> {
                topicWords = words;
                topicStems = stems;
            }
            case EVIDENCE -> {
                evidenceWords = words;
                evidenceStems = stems;
            }
        }
    }

    /** Notes that there is evidence of a stance since a day, and whether it counts. */
    void addStance(Stance stance, boolean counts, LocalDate since) {
        long day = since.toEpochDay();
        switch (stance) {
            case CORROBORATES -> {
                corroborates = earlier(corroborates, day);
                corroborated = counts ? earlier(corroborated, day) : corroborated;
            }
            case CONTRADICTS -> {
                contradicts = earlier(contradicts, day);
                contradicted = counts ? earlier(contradicted, day) : contradicted;
            }
            case QUALIFIES -> {
                qualifies = earlier(qualifies, day);
                qualified = counts ? earlier(qualified, day) : qualified;
            }
            case MENTIONS -> mentions = earlier(mentions, day);
        }
    }

    private static Long earlier(Long known, long day) {
        return known == null ? day : Math.min(known, day);
    }
}
