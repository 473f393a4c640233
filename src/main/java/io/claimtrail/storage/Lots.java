package io.claimtrail.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many records in lots: H2 compares each row that an index finds with all the values of an {@code in} list. */
public final class Lots {

    private static final int SIZE = 64;

    private Lots() {}

    /**
     * What is found for many keys.
     *
     * @param query finds it for some of them
     */
    public static <K, E> List<E> of(Collection<K> keys, Function<List<K>, List<E>> query) {
        List<K> all = List.copyOf(keys);
        List<E> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            found.addAll(query.apply(all.subList(from, Math.min(all.size(), from + SIZE))));
        }
        return found;
    }

    /**
     * The same in HQL.
     *
     * @param query finds it for some of them, the parameter {@code :some}
     */
    public static <K, E> List<E> query(Collection<K> keys, Function<ListParameter, List<E>> query) {
        return of(keys, some -> query.apply(ListParameter.of("some", some)));
    }
}
