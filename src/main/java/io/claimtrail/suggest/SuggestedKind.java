package io.claimtrail.suggest;

/** What can be suggested. */
public enum SuggestedKind {
    SPEAKER,
    PUBLISHER,
    TOPIC
}
