package io.claimtrail.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A kind of record that can be searched, brought by the feature that it belongs to.
 *
 * @param <D> what such a record looks like in the index: an annotated class of Hibernate Search with the record's id
 */
public interface IndexedKind<D> {

    /** The name by which tasks refer to it, at most 20 characters. */
    String name();

    Class<D> documentType();

    UUID idOf(D document);

    /** The languages of the stems in it; a kind without stems has none, and no field for them. */
    default Collection<String> languagesOf(D document) {
        return List.of();
    }

    /** The documents of the records that are live among these; the others leave the index. */
    List<D> documents(Collection<UUID> ids);

    /**
     * The next ids of live records, for building the index anew.
     *
     * @param last the last id of the batch before; null for the first batch
     */
    List<UUID> idsAfter(UUID last, int most);

    /** How many live records there are. */
    long count();
}
