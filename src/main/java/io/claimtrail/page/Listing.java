package io.claimtrail.page;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.ListParameter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of entities under construction: conditions in HQL over the entity {@code e}, an order, and then a page of it.
 *
 * <p>A page takes two queries: one finds the ids, narrow enough to run on an index alone, and one loads the entities
 * behind them with what their views need.
 */
public final class Listing<E> {

    private final EntityManager entities;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String leading;
    private String fetches = "";

    public Listing(EntityManager entities, Class<E> type) {
        this.entities = entities;
        this.type = type;
    }

    /** Adds a condition without parameters; conditions combine with AND. */
    public Listing<E> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a condition with one named parameter. */
    public Listing<E> where(String condition, String name, Object value) {
        values.put(name, value);
        return where(condition);
    }

    /**
     * Adds the condition that a property has one of the values. The first property with a single value also leads the
     * order, which changes nothing in it but lets H2 see that an index which starts with that property is in order.
     */
    public Listing<E> whereIn(String property, String name, Collection<?> wanted) {
        if (wanted.size() == 1) {
            leading = leading == null ? property : leading;
            return where(property + " = :" + name, name, wanted.iterator().next());
        }
        return where(property + " in :" + name, name, wanted);
    }

    /** Gives a value to a further named parameter of a condition. */
    public Listing<E> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** What to load together with the entities: fetch joins in HQL. */
    public Listing<E> fetching(String joins) {
        fetches = joins;
        return this;
    }

    /**
     * The page that was asked for.
     *
     * @param views turns the entities of the page, in its order, into what is shown
     * @throws io.claimtrail.problem.ProblemException 400 where the cursor is damaged or from another list
     */
    public <V> Page<V> page(PageRequest request, Order order, Function<List<E>, List<V>> views) {
        Long total = request.count() ? count() : null;
        List<Object[]> found = keys(request, order);
        boolean more = found.size() > request.limit();
        List<Object[]> shown = more ? found.subList(0, request.limit()) : found;
        String next = more ? place(shown.get(shown.size() - 1), order).encode(request.list()) : null;
        List<UUID> ids = shown.stream().map(key -> (UUID) key[0]).toList();
        return new Page<>(views.apply(load(ids)), next, total);
    }

    /** All conditions in one, in HQL over the entity {@code e}, for a query about what hangs on the entities. */
    public String condition() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    /** The values of the named parameters of {@link #condition}. */
    public Map<String, Object> parameters() {
        return Map.copyOf(values);
    }

    /**
     * The ids of the next entities in the order of recording, for going through a list of any length.
     *
     * @param last the last one that was seen; null for the beginning
     */
    public List<UUID> idsAfter(UUID last, int most) {
        List<String> all = new ArrayList<>(conditions);
        if (last != null) {
            all.add("(e.id > :last)");
        }
        String hql = "select e.id from " + type.getName() + " e" + whereClause(all) + " order by e.id";
        TypedQuery<UUID> query = bind(entities.createQuery(hql, UUID.class));
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.setMaxResults(most).getResultList();
    }

    private long count() {
        return bind(entities.createQuery(
                        "select count(*) from " + type.getName() + " e" + whereClause(conditions), Long.class))
                .getSingleResult();
    }

    private List<Object[]> keys(PageRequest request, Order order) {
        List<String> all = new ArrayList<>(conditions);
        Cursor cursor = request.cursor() == null ? null : read(request, order);
        if (cursor != null) {
            all.add("(" + order.afterCursor() + ")");
        }
        String key = order.property() == null ? "e.id" : order.property();
        String hql = "select e.id, " + key + " from " + type.getName() + " e" + whereClause(all) + orderClause(order);
        TypedQuery<Object[]> query = bind(entities.createQuery(hql, Object[].class));
        if (cursor != null) {
            query.setParameter("cursorId", cursor.id());
            if (order.property() != null) {
                query.setParameter("cursorValue", cursorValue(cursor, order));
            }
        }
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    /** The entities with these ids, in their order, with what is to be loaded together; unknown ids are left out. */
    public List<E> load(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Object, E> byId = ListParameter.of("ids", ids)
                .query(
                        entities,
                        "select e.id, e from " + type.getName() + " e " + fetches + " where e.id in :ids",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row[0], row -> type.cast(row[1])));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private Cursor read(PageRequest request, Order order) {
        return Cursor.decode(request.cursor(), request.list())
                .filter(place -> (place.value() == null) == (order.property() == null))
                .orElseThrow(Listing::foreignCursor);
    }

    /** The digest of a cursor is no secret: what stands behind it can still be no value of the property. */
    private static Object cursorValue(Cursor cursor, Order order) {
        try {
            return order.read().apply(cursor.value());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw foreignCursor();
        }
    }

    /** 400: the cursor is damaged, or from another list. */
    public static ProblemException foreignCursor() {
        return ProblemException.invalidParameter(
                "cursor", "is not one that this list gave out; start again without it");
    }

    private static Cursor place(Object[] key, Order order) {
        return new Cursor(order.property() == null ? null : key[1].toString(), (UUID) key[0]);
    }

    private String orderClause(Order order) {
        List<String> parts = new ArrayList<>();
        if (leading != null) {
            parts.add(leading + " " + order.direction());
        }
        if (order.property() != null) {
            parts.add(order.property() + " " + order.direction());
        }
        parts.add("e.id " + order.direction());
        return " order by " + String.join(", ", parts);
    }

    private static String whereClause(List<String> all) {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private <Q> TypedQuery<Q> bind(TypedQuery<Q> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
