package io.claimtrail.claim;

import java.util.Locale;

/** A part of what is searched of a claim; those before weigh more. */
public enum Part {
    QUOTE,
    STATEMENT,
    SPEAKER,
    SOURCE,
    TOPIC,
    EVIDENCE;

    /** The name that the API and the index have for it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
