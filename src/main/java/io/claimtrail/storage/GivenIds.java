package io.claimtrail.storage;

import io.claimtrail.problem.Faults;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ids that a row of an import brings along for what it may have to make. What is on record keeps the id that it has.
 */
public final class GivenIds {

    private final Map<Key, Given> ids = new HashMap<>();

    private record Key(Class<?> type, String identity) {}

    /**
     * An id that was given.
     *
     * @param pointer where it stands in the row
     */
    record Given(UUID id, String pointer) {}

    /**
     * Takes an id up.
     *
     * @param type the entity
     * @param identity what tells the record from others of its type in this row: {@link RecordedEntity#identityInRow}
     * @param place where it stands, for what is wrong with it
     */
    public void put(Class<? extends RecordedEntity> type, String identity, UUID id, Faults place) {
        Given known = ids.putIfAbsent(new Key(type, identity), new Given(id, place.pointer()));
        if (known != null && !known.id.equals(id)) {
            place.add("is another id than the one that " + known.pointer + " gives the same thing");
        }
    }

    /** Null where none was given. */
    Given of(Class<?> type, String identity) {
        return identity == null ? null : ids.get(new Key(type, identity));
    }
}
