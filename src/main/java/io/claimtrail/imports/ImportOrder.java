package io.claimtrail.imports;

import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How a file is to be imported.
 *
 * @param format null where it is to be recognised
 */
record ImportOrder(ImportFormat format, boolean dryRun, OnDuplicate onDuplicate) {

    /**
     * Reads the parameters of a request.
     *
     * @throws io.claimtrail.problem.ProblemException 400 with all that is wrong with them
     */
    static ImportOrder of(ImportParameters given) {
        Faults faults = new Faults();
        ImportOrder order = new ImportOrder(
                format(given.format, faults),
                new Values(faults).yesOrNo("dryRun", given.dryRun, false),
                onDuplicate(given.onDuplicate, faults));
        ListParameters.raise(faults);
        return order;
    }

    private static ImportFormat format(String given, Faults faults) {
        if (given == null) {
            return null;
        }
        return Arrays.stream(ImportFormat.values())
                .filter(format -> format.key().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    faults.addParameter(
                            "format",
                            "must be one of "
                                    + Arrays.stream(ImportFormat.values())
                                            .map(ImportFormat::key)
                                            .collect(Collectors.joining(", ")));
                    return null;
                });
    }

    private static OnDuplicate onDuplicate(String given, Faults faults) {
        if (given == null || given.equals("skip")) {
            return OnDuplicate.SKIP;
        }
        if (!given.equals("update")) {
            faults.addParameter("onDuplicate", "must be one of skip, update");
        }
        return OnDuplicate.UPDATE;
    }
}
