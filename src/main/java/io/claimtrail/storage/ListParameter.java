package io.claimtrail.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A named parameter of HQL that has many values, as in {@code where c.id in :ids}, written out as one parameter for each. Of a
 * query whose parameter has many values Hibernate keeps no plan and works out its SQL each time, which is up to a tenth of the
 * work for a page of claims. The last value is repeated until there are 1, 4, 20, 64 or 256 of them (then 512, 1024, …), so
 * that there are few plans, which hold an object or several for each value.
 *
 * @param name as it stands in the HQL, without the colon
 * @param listed not null; with none, nothing is found
 */
public record ListParameter(String name, List<?> listed) {

    /** 20 is the length of a page of a list where nothing else is asked for, 64 that of {@link Lots}. */
    private static final int[] LENGTHS = {1, 4, 20, 64, 256};

    /** A parameter with the values of a collection. */
    public static ListParameter of(String name, Collection<?> values) {
        return new ListParameter(name, List.copyOf(values));
    }

    /** A query with this parameter set. */
    public <T> TypedQuery<T> query(EntityManager entities, String hql, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(in(hql), type);
        values().forEach(query::setParameter);
        return query;
    }

    /** The HQL with the parameter written out. */
    public String in(String hql) {
        StringJoiner all = new StringJoiner(",", "(", ")");
        for (int i = 0; i < length(); i++) {
            all.add(":" + name(i));
        }
        return hql.replaceAll(":" + name + "\\b", all.toString());
    }

    /** The values of the parameters that {@link #in} has written out, by their names. */
    public Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < length(); i++) {
            values.put(name(i), listed.isEmpty() ? null : listed.get(Math.min(i, listed.size() - 1)));
        }
        return values;
    }

    private int length() {
        return Arrays.stream(LENGTHS)
                .filter(each -> each >= listed.size())
                .findFirst()
                .orElseGet(() -> Integer.highestOneBit(listed.size() - 1) << 1);
    }

    private String name(int i) {
        return name + "_" + i;
    }
}
