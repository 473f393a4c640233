package io.claimtrail.storage;

/** A setting keeps Claimtrail from starting. The message is one line for the person who set it. */
public final class InvalidSettingException extends RuntimeException {

    public InvalidSettingException(String message) {
        super(message);
    }
}
