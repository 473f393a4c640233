/**
 * Search: how texts and queries are taken apart, and (beside it) the index, its rebuild and its health.
 *
 * <p>The same analysis has to serve the embedded engine and a cluster without plugins, so it happens here: {@link
 * io.claimtrail.search.TextAnalysis} makes {@link io.claimtrail.search.Token tokens} of a text, and an index field holds
 * them separated by single spaces. Every text has two such fields: its words, with their order, for phrases, prefixes
 * and exact words; and its stems, each with its language in front ({@code en:soldier}). A word of a query is found as
 * the word itself or by any of its stems.
 *
 * <p>What people type becomes a {@link io.claimtrail.search.SearchQuery}. Why a text was found is told by analysing it
 * once more: {@link io.claimtrail.search.Highlights} marks what matched, {@link io.claimtrail.search.Correction} tells
 * what a mistyped query was taken for.
 */
package io.claimtrail.search;
