package io.claimtrail.speaker;

/**
 * Fired inside the transaction in which a speaker's voice changed: it was linked to a holder, or stands for itself again.
 *
 * @param speaker with the new voice
 */
public record SpeakerLinked(Speaker speaker) {}
