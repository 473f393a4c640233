package io.claimtrail.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers all that is wrong with a request, so that it can be said at once. */
public final class Faults {

    /** Past this many, more of the same would help nobody. */
    private static final int MOST = 100;

    private final List<Fault> found;
    private final String base;

    public Faults() {
        this(new ArrayList<>(), "");
    }

    private Faults(List<Fault> found, String base) {
        this.found = found;
        this.base = base;
    }

    /** The same collection, with pointers that start at a property or index below this place. */
    public Faults below(Object step) {
        String escaped = step.toString().replace("~", "~0").replace("/", "~1");
        return new Faults(found, base + "/" + escaped);
    }

    /** The same collection, with pointers that start at a place below this one. */
    public Faults at(String pointer) {
        return new Faults(found, base + pointer);
    }

    /** JSON Pointer to this place. */
    public String pointer() {
        return base;
    }

    /** Adds a fault of this very place in the body. */
    public void add(String detail) {
        put(Fault.at(base, detail));
    }

    /** Adds a fault of a query parameter. */
    public void addParameter(String parameter, String detail) {
        put(Fault.in(parameter, detail));
    }

    /** Whether this place in the body, or one above it, is known to be at fault. */
    public boolean isFaulty() {
        return found.stream()
                .anyMatch(fault -> fault.pointer() != null
                        && !fault.pointer().isEmpty()
                        && (base.equals(fault.pointer()) || base.startsWith(fault.pointer() + "/")));
    }

    /** Whether one of these properties of this place is known to be at fault. */
    public boolean anyIn(String... properties) {
        return Arrays.stream(properties).anyMatch(property -> below(property).isFaulty());
    }

    /** All that was found so far, in this place and elsewhere. */
    public List<Fault> found() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Raises all that was found as one problem, if anything was. */
    public void raiseIfAny(ProblemType type) {
        if (!found.isEmpty()) {
            throw ProblemException.of(type, summary()).withFaults(found);
        }
    }

    private void put(Fault fault) {
        if (found.size() < MOST && !found.contains(fault)) {
            found.add(fault);
        }
    }

    private String summary() {
        Fault first = found.get(0);
        String place = first.parameter() != null
                ? first.parameter()
                : first.pointer().isEmpty() ? "The body" : first.pointer();
        String more = found.size() == 1 ? "." : ", and %d more under errors.".formatted(found.size() - 1);
        return place + " " + first.detail() + more;
    }
}
