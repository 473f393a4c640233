package io.claimtrail.claim;

import java.util.Locale;

/** What the claims of a search can be counted by. */
public enum Facet {
    SPEAKER("speaker"),
    PUBLISHER("publisher"),
    STATUS("status"),
    KIND("kind"),
    LANGUAGE("language"),
    TOPIC("topics"),
    YEAR("year");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** The field of the index that holds it. */
    String field() {
        return field;
    }

    /** The name that the API has for it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
