package io.claimtrail.speaker;

/** schema.org's {@code Person} and {@code Organization}. */
public enum SpeakerKind {
    PERSON,
    ORGANIZATION
}
