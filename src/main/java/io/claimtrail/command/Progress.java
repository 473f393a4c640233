package io.claimtrail.command;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * How far something is: a bar that moves on a terminal, and elsewhere a plain line now and then, so that a log stays readable.
 */
public final class Progress {

    private static final int WIDTH = 30;
    private static final int PERCENT = 100;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final boolean onTerminal;
    private long lastLine = System.nanoTime();
    private boolean drawn;

    /** Progress that is written to a stream, where nobody has redirected anything. */
    public Progress(PrintWriter out) {
        this(out, isTerminal(System.console()));
    }

    Progress(PrintWriter out, boolean onTerminal) {
        this.out = out;
        this.onTerminal = onTerminal;
    }

    /**
     * Tells how far it is.
     *
     * @param share of the whole, 0 to 1; null where nobody knows
     * @param text what is done, in a few words
     */
    public void at(Double share, String text) {
        if (onTerminal) {
            out.print("\r" + bar(share) + text + "\u001B[K");
            out.flush();
            drawn = true;
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
            lastLine = System.nanoTime();
            out.println((share == null ? "" : percent(share) + " ") + text);
            out.flush();
        }
    }

    /** Takes the bar away, so that other lines can follow. */
    public void clear() {
        if (drawn) {
            out.print("\r\u001B[K");
            out.flush();
            drawn = false;
        }
    }

    private static String bar(Double share) {
        if (share == null) {
            return "";
        }
        int done = (int) Math.round(Math.min(1, share) * WIDTH);
        return "[" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] " + percent(share) + " ";
    }

    private static String percent(double share) {
        return "%3d %%".formatted((int) Math.floor(Math.min(1, share) * PERCENT));
    }

    /** From Java 22 to 24 there is a console also where nobody sits at one; it can be asked since then. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
