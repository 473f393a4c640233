package io.claimtrail.schemaorg;

/** What every document here starts with. */
public final class Vocabulary {

    /** The JSON-LD context of schema.org: its names mean its terms. */
    public static final String CONTEXT = "https://schema.org";

    private Vocabulary() {}
}
