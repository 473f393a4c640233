package io.claimtrail.history;

import java.util.UUID;

/**
 * The kinds of records that have a history. Appearances and relations of a claim, and which topics it has, are part of its
 * state. The order is that in which the changes of one act are told: what is referred to comes first.
 */
public enum RecordKind {
    PUBLISHER("/v1/publishers/"),
    ARTICLE("/v1/articles/"),
    SPEAKER("/v1/speakers/"),
    TOPIC("/v1/topics/"),
    CLAIM("/v1/claims/"),
    EVIDENCE("/v1/evidence/");

    private final String path;

    RecordKind(String path) {
        this.path = path;
    }

    /** Where a record of this kind is on this server. */
    public String pathOf(UUID id) {
        return path + id;
    }
}
