/**
 * Google's Fact Check Tools API, v1alpha1, so that its clients work with another host name and nothing else: {@code
 * /v1alpha1/claims:search} ({@link io.claimtrail.factcheck.FactCheckSearch}) and {@code /v1alpha1/pages} ({@link
 * io.claimtrail.factcheck.MarkupPages}, {@link io.claimtrail.factcheck.MarkupPageRecorder}). It shows and records the same
 * claims and evidence as {@code /v1}: every article that is confirmed evidence is a review.
 *
 * <p>Google's public reference and its discovery document say what the fields and parameters are. What all methods take,
 * such as masks and callbacks, is in {@link io.claimtrail.factcheck.CommonParameters}; errors are in {@link
 * io.claimtrail.factcheck.GoogleErrors}.
 */
package io.claimtrail.factcheck;
