package io.claimtrail.suggest;

import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** What a speaker, a publisher or a topic goes by, as the index has it; texts as in {@link Beginnings}. */
@SearchEntity(name = "suggestion")
@Indexed(index = "suggestion")
public final class NameDocument {

    @DocumentId
    public UUID id;

    @KeywordField(projectable = Projectable.YES, sortable = Sortable.YES)
    public String kind;

    /** All its names, whole. */
    @KeywordField
    public Set<String> names;

    /** The short beginnings of its names. */
    @KeywordField
    public Set<String> shortNames;

    /** All its names, from each of their words on. */
    @KeywordField
    public Set<String> rests;

    /** The short beginnings of these. */
    @KeywordField
    public Set<String> shortRests;

    /** How long its first name is. */
    @GenericField(sortable = Sortable.YES)
    public int length;

    /** Its first name. */
    @KeywordField(sortable = Sortable.YES)
    public String first;
}
