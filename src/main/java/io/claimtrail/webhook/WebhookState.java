package io.claimtrail.webhook;

/** Whether a webhook is called. */
public enum WebhookState {
    ACTIVE,
    /** It is not called until somebody sets it going again; what has happened meanwhile is sent then. */
    PAUSED
}
