package io.claimtrail.webhook;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.claimtrail.changes.ChangeView;
import io.claimtrail.history.Change;

/**
 * A change as webhooks tell of it: as the log shows it, and the record as it was from then on.
 *
 * @param state JSON
 */
record ToldChange(
        @JsonUnwrapped ChangeView change, @JsonRawValue String state) {

    static ToldChange of(Change change) {
        return new ToldChange(ChangeView.of(change), change.state);
    }
}
