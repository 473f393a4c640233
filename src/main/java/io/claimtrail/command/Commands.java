package io.claimtrail.command;

import io.claimtrail.problem.Fault;
import io.claimtrail.problem.ProblemException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Runs commands, and says in a line what keeps one from its end. */
public final class Commands {

    private Commands() {}

    /** Reads arguments, does what they say, and gives back the exit code. */
    public static int run(CommandLine line, String... arguments) {
        line.setParameterExceptionHandler((mistake, given) -> {
            String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
            return told(ExitCode.USAGE, mistake.getMessage() + "\nTry: " + command + " --help");
        });
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(parsed -> guarded(() -> new CommandLine.RunLast().execute(parsed)));
        return line.execute(arguments);
    }

    /** Does some work; where it fails, says why, and gives the exit code for that. */
    static int guarded(Callable<Integer> work) {
        try {
            return work.call();
        } catch (CommandException e) {
            return told(e.exitCode(), e.getMessage());
        } catch (ProblemException e) {
            return told(ExitCode.of(e), describe(e));
        } catch (CommandLine.ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return guarded(() -> {
                throw cause instanceof Exception exception ? exception : e;
            });
        } catch (Exception e) {
            return told(ExitCode.FAILED, e.toString());
        }
    }

    private static int told(int exitCode, String message) {
        if (!Interruption.isUnderWay()) {
            message.lines().forEach(line -> System.err.println("claimtrail: " + line));
        }
        return exitCode;
    }

    private static String describe(ProblemException problem) {
        return problem.faults().isEmpty()
                ? problem.getMessage()
                : problem.faults().stream().map(Commands::describe).collect(Collectors.joining("\n"));
    }

    private static String describe(Fault fault) {
        String place = fault.parameter() == null ? fault.pointer() : ParameterOptions.optionName(fault.parameter());
        return place + " " + fault.detail();
    }
}
