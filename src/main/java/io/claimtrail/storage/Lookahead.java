package io.claimtrail.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one transaction that records many things has looked up in advance, many at once. Recording a claim asks for its
 * speaker, its article and its twin by what identifies them; here the database is asked once for those of all claims. What
 * the transaction makes is noted too, so that nothing has to be written before the next look-up.
 *
 * <p>Answers are right until the end of the transaction: who relies on what is found keeps it ({@link KeptRows}) or locks it,
 * and where somebody else makes what was not found, a unique constraint turns up and the {@link UnitOfWork} is done again.
 */
public final class Lookahead {

    private static final ThreadLocal<Lookahead> CURRENT = new ThreadLocal<>();

    private final Map<Class<?>, Map<Object, Object>> answers = new HashMap<>();

    private Lookahead() {}

    /** Does some work that looks in advance. */
    public static <T> T during(Supplier<T> work) {
        CURRENT.set(new Lookahead());
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * The answer to a look-up: the one that is known, or what the query gives. Outside of {@link #during} it is always the
     * query's.
     *
     * @param kind what is looked up
     * @param key what identifies it
     */
    @SuppressWarnings("unchecked")
    public static <V> V of(Class<?> kind, Object key, Supplier<V> query) {
        Lookahead lookahead = CURRENT.get();
        Object known = lookahead == null ? null : lookahead.answersOf(kind).get(key);
        return known == null ? query.get() : (V) known;
    }

    /** Notes the answer to a look-up; never null. Outside of {@link #during} there is nobody to ask. */
    public static void know(Class<?> kind, Object key, Object answer) {
        Lookahead lookahead = CURRENT.get();
        if (lookahead != null) {
            lookahead.answersOf(kind).put(key, answer);
        }
    }

    /** Forgets all answers, where what they lead to has changed: whatever is asked is asked of the database from now on. */
    public static void forget() {
        Lookahead lookahead = CURRENT.get();
        if (lookahead != null) {
            lookahead.answers.clear();
        }
    }

    private Map<Object, Object> answersOf(Class<?> kind) {
        return answers.computeIfAbsent(kind, each -> new HashMap<>());
    }
}
