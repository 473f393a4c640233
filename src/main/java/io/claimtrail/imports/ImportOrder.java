package io.claimtrail.imports;

import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;

/**
 * How a file is to be imported.
 *
 * @param format null where it is to be recognised
 * @param mapping which columns of a table are what; null where it is to be guessed
 */
record ImportOrder(ImportFormat format, boolean dryRun, OnDuplicate onDuplicate, ColumnMapping mapping) {

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
                onDuplicate(given.onDuplicate, faults),
                mapping(given.mapping, faults));
        ListParameters.raise(faults);
        return order;
    }

    private static ImportFormat format(String given, Faults faults) {
        if (given == null) {
            return null;
        }
        return ImportFormat.withKey(given).orElseGet(() -> {
            faults.addParameter("format", "must be one of " + ImportFormat.keys());
            return null;
        });
    }

    private static ColumnMapping mapping(String given, Faults faults) {
        try {
            return ColumnMapping.read(given);
        } catch (IllegalArgumentException e) {
            faults.addParameter("mapping", e.getMessage());
            return null;
        }
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
