package io.claimtrail.changes;

import io.claimtrail.problem.Faults;

/** Reads where in the feed somebody is. */
final class FeedPlace {

    private FeedPlace() {}

    /**
     * The position that was told last.
     *
     * @param parameter the name under which it was given
     * @param given a {@code nextCursor} or the id of an event; null for the usual place
     * @param usual where one begins who was nowhere yet
     * @param last the position of the last change
     */
    static long read(String parameter, String given, long usual, long last, Faults faults) {
        if (given == null) {
            return usual;
        }
        if (!given.matches("[0-9]{1,18}")) {
            faults.addParameter(parameter, "must be the nextCursor of an answer, or the position of a change");
            return usual;
        }
        long place = Long.parseLong(given);
        if (place > last) {
            faults.addParameter(
                    parameter,
                    "is beyond the last change, %d: this is not the record that it was given out for; begin anew without it"
                            .formatted(last));
        }
        return place;
    }
}
