package io.claimtrail.storage;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.util.Optional;
import java.util.function.Supplier;

/** Finding a record by what identifies it, or making it. */
public final class KnownOrNew {

    private KnownOrNew() {}

    /**
     * The known record, or a new one.
     *
     * @param find looks the record up
     * @param make makes it, and raises 409 where it is on record already
     */
    public static <E> E of(Supplier<Optional<E>> find, Supplier<E> make) {
        return find.get().orElseGet(() -> {
            try {
                return make.get();
            } catch (ProblemException duplicate) {
                // Another request may have made it since the look-up; then it is known by now.
                if (duplicate.type() != ProblemType.DUPLICATE) {
                    throw duplicate;
                }
                return find.get().orElseThrow(() -> duplicate);
            }
        });
    }
}
