package io.claimtrail.webhook;

/** What has become of a delivery. */
public enum DeliveryState {
    /** It will be sent, for the first time or again. */
    WAITING,
    /** It was answered with a status of success. */
    DELIVERED,
    /** It was sent as often as it is tried, and never answered so. */
    FAILED
}
