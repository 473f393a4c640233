package io.claimtrail.article;

import io.claimtrail.search.Place;
import io.claimtrail.search.Tokens;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** An article as the index has it: its title as tokens with spaces between them, and what the list filters by. */
@SearchEntity(name = "article")
@Indexed(index = "article")
public final class ArticleDocument {

    @DocumentId
    public UUID id;

    /** The id in two halves, for orders and for what comes after a place in them ({@link Place}). */
    @GenericField(sortable = Sortable.YES)
    public long idHigh;

    @GenericField(sortable = Sortable.YES)
    public long idLow;

    @FullTextField(analyzer = Tokens.ANALYZER)
    public String titleWords;

    @FullTextField(analyzer = Tokens.ANALYZER, norms = Norms.NO)
    public String titleStems;

    /** Those of the stems. */
    @KeywordField(aggregable = Aggregable.YES)
    public Set<String> languages;

    @KeywordField
    public String publisher;

    /** In normal form. */
    @KeywordField
    public String agency;

    /** Days since 1970-01-01; null where the day of publication is not known. */
    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    public Long publishedFrom;

    @GenericField
    public Long publishedTo;
}
