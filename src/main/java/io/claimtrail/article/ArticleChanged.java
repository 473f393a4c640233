package io.claimtrail.article;

/**
 * Fired inside the transaction in which an article's publisher, agency or day of publication changed.
 *
 * @param article as changed
 */
public record ArticleChanged(Article article) {}
