package io.claimtrail.imports;

/**
 * A line of a file of rows.
 *
 * @param position of its first byte in the file
 * @param next of the first byte after it, its line end included
 * @param line its number, from 1
 * @param text its bytes without the line end; null where it is longer than a row may be
 */
record Row(long position, long next, long line, byte[] text) {

    boolean isBlank() {
        if (text == null) {
            return false;
        }
        for (byte each : text) {
            if (each != ' ' && each != '\t') {
                return false;
            }
        }
        return true;
    }
}
