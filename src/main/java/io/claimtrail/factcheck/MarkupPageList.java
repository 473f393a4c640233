package io.claimtrail.factcheck;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list of markup pages ({@code ListClaimReviewMarkupPagesResponse}).
 *
 * @param nextPageToken null on the last one
 */
@Schema(description = "Some markup pages; an empty object where there are none.")
public record MarkupPageList(
        List<MarkupPage> claimReviewMarkupPages,

        @Schema(description = "What to send as `pageToken` for the next ones; absent on the last.")
        String nextPageToken) {}
