package io.claimtrail.command;

/** Says, where somebody stops a command by Ctrl-C, what becomes of what it did; failures that follow from it say nothing. */
public final class Interruption {

    private static volatile boolean underWay;

    private final Thread hook;

    /** Stands ready with a line until it is over. */
    public Interruption(String message) {
        hook = new Thread(() -> {
            underWay = true;
            System.err.println();
            System.err.println("claimtrail: " + message);
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the command is being stopped, so that nothing more can be asked of the database. */
    public static boolean isUnderWay() {
        return underWay;
    }

    /** Says that there is nothing left to be interrupted. */
    public void over() {
        if (!underWay) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // It is being stopped this very moment.
            }
        }
    }
}
