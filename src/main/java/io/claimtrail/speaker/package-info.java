/**
 * Who said it. A {@link io.claimtrail.speaker.Speaker} is a person or an organisation with one main name and any number
 * of aliases; a live name belongs to one speaker. An unknown name makes a new speaker: nobody is ever guessed at
 * ({@link io.claimtrail.speaker.SpeakerResolver}). Two speakers found to be one are linked by making one the holder of
 * the other ({@link io.claimtrail.speaker.SpeakerEditor#link}), which can be taken back.
 */
package io.claimtrail.speaker;
