/**
 * Where it was published. An {@link io.claimtrail.article.Article} is one page, known by any form of its URL; its
 * {@link io.claimtrail.article.Publisher} is the outlet, known by its site. {@link io.claimtrail.article.ArticleResolver}
 * finds or makes both.
 */
package io.claimtrail.article;
