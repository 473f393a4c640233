package io.claimtrail.problem;

import java.time.Instant;
import java.util.List;

/** Stops a request with a problem. The one exception that the code raises for what a client did. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private List<Fault> faults;
    private String existing;
    private Instant withdrawnAt;
    private String reason;
    private long retryAfterSeconds;

    private ProblemException(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    /**
     * A problem of a type.
     *
     * @param detail what happened, for the person who sent the request
     */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail);
    }

    /** 409: the same thing is on record at a path. */
    /** 409: what a state refers to has been withdrawn since. */
    public static ProblemException notRestorable(String what, String path) {
        return of(ProblemType.NOT_RESTORABLE, "Its %s is withdrawn; restore that first: %s.".formatted(what, path));
    }

    public static ProblemException duplicate(String detail, String existing) {
        ProblemException problem = of(ProblemType.DUPLICATE, detail);
        problem.existing = existing;
        return problem;
    }

    /** 410: it was withdrawn, when, and why (null where no reason was given). */
    public static ProblemException withdrawn(String detail, Instant at, String reason) {
        ProblemException problem = of(ProblemType.WITHDRAWN, detail);
        problem.withdrawnAt = at;
        problem.reason = reason;
        return problem;
    }

    /** 429: too much was asked for in too short a time; how long to wait, in seconds. */
    public static ProblemException tooMany(String detail, long retryAfterSeconds) {
        ProblemException problem = of(ProblemType.TOO_MANY_REQUESTS, detail);
        problem.retryAfterSeconds = retryAfterSeconds;
        return problem;
    }

    /** 400: one query parameter is at fault. */
    public static ProblemException invalidParameter(String parameter, String detail) {
        return of(ProblemType.INVALID_PARAMETER, parameter + " " + detail + ".")
                .withFaults(List.of(Fault.in(parameter, detail)));
    }

    /** 422: one place in the body is at fault. */
    public static ProblemException invalidBody(String pointer, String detail) {
        return of(ProblemType.INVALID_BODY, pointer + " " + detail + ".")
                .withFaults(List.of(Fault.at(pointer, detail)));
    }

    ProblemException withFaults(List<Fault> found) {
        faults = List.copyOf(found);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    /** What is wrong, place by place; empty where the problem has no places. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    /** The path of what is on record already; null where that is not the problem. */
    public String existing() {
        return existing;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    Problem asProblem(String instance) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                getMessage(),
                instance,
                faults,
                existing,
                withdrawnAt,
                reason,
                null);
    }
}
