package io.claimtrail.command;

import io.claimtrail.problem.ProblemException;

/** What a command ends with, for scripts. */
public final class ExitCode {

    /** Everything was taken, or written. */
    public static final int OK = 0;

    /** It broke off. */
    public static final int FAILED = 1;

    /** An option or a file cannot be used; nothing was done. Also what picocli says of options that it does not know. */
    public static final int USAGE = 2;

    /** Done, and rows were refused. */
    public static final int ROWS_REFUSED = 3;

    /** The server or the database cannot be reached, or does not let the command in; nothing was done. */
    public static final int UNREACHABLE = 4;

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int BAD_GATEWAY = 502;
    private static final int GATEWAY_TIMEOUT = 504;

    private ExitCode() {}

    /** What an answer of the API with a status other than success means for the command. */
    static int of(int status) {
        return switch (status) {
            case BAD_REQUEST -> USAGE;
            case UNAUTHORIZED, FORBIDDEN -> UNREACHABLE;
            default -> status >= BAD_GATEWAY && status <= GATEWAY_TIMEOUT ? UNREACHABLE : FAILED;
        };
    }

    /** The same where no server is asked. */
    static int of(ProblemException problem) {
        return of(problem.type().status());
    }
}
