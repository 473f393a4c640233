package io.claimtrail.storage;

/** Another process has the embedded database open. */
public final class DatabaseInUseException extends InvalidSettingException {

    DatabaseInUseException(String message) {
        super(message);
    }
}
