package io.claimtrail.article;

import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.search.Hit;
import io.claimtrail.search.HitPage;
import io.claimtrail.search.OrderedSearch;
import io.claimtrail.search.SearchIndex;
import io.claimtrail.search.SearchedFields;
import io.claimtrail.search.WordConditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Finds articles by words of their titles: what takes the index. The articles themselves come from the database. */
@ApplicationScoped
class TitleSearch {

    private static final String PUBLISHED_FROM = "publishedFrom";
    private static final SearchedFields TITLE = SearchedFields.of("title");

    @Inject
    SearchIndex index;

    @Inject
    ArticleSearch articles;

    /**
     * A page of the articles that are found.
     *
     * @throws io.claimtrail.problem.ProblemException 503 while the index cannot answer, 400 where the cursor is damaged
     *     or from another list
     */
    Page<ArticleView> find(ArticleCriteria criteria) {
        return index.search(session -> {
            PageRequest request = criteria.page();
            SearchPredicateFactory predicates =
                    session.scope(ArticleDocument.class).predicate();
            SearchPredicate words =
                    new WordConditions(predicates, TITLE, index.languages(), false).of(criteria.words());
            SearchPredicate filter = filter(predicates, criteria);
            List<Hit> hits = new OrderedSearch<>(
                            index, session, ArticleDocument.class, criteria.order(), PUBLISHED_FROM)
                    .hits(words, filter, HitPage.startOf(request), HitPage.needed(request));
            HitPage page = HitPage.of(hits, request);
            return new Page<>(
                    views(criteria, page),
                    page.nextCursor(),
                    request.count() ? count(session, predicates, words, filter) : null);
        });
    }

    private List<ArticleView> views(ArticleCriteria criteria, HitPage page) {
        return articles.articles().load(page.ids()).stream()
                // The index can be a moment behind.
                .filter(article -> !article.isWithdrawn())
                .map(article -> ArticleView.of(article)
                        .foundBy(ArticleMatch.of(
                                article, criteria.words(), criteria.order() == null ? page.hitOf(article.id) : null)))
                .toList();
    }

    private static Long count(
            SearchSession session, SearchPredicateFactory predicates, SearchPredicate words, SearchPredicate filter) {
        return session.search(ArticleDocument.class)
                .where(predicates.bool().filter(words).filter(filter).toPredicate())
                .fetchTotalHitCount();
    }

    /** The filters of the list as conditions on the index; they mean what {@link ArticleSearch} makes of them in SQL. */
    private SearchPredicate filter(SearchPredicateFactory predicates, ArticleCriteria criteria) {
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        all.must(predicates.matchAll());
        if (!criteria.hosts().isEmpty()) {
            List<String> publishers = articles.publishersAt(criteria.hosts()).stream()
                    .map(UUID::toString)
                    .toList();
            all.filter(oneOf(predicates, "publisher", publishers));
        }
        if (!criteria.agencies().isEmpty()) {
            all.filter(oneOf(predicates, "agency", criteria.agencies()));
        }
        if (criteria.from() != null) {
            all.filter(predicates
                    .range()
                    .field(PUBLISHED_FROM)
                    .atLeast(criteria.from().earliest().toEpochDay()));
        }
        if (criteria.to() != null) {
            all.filter(predicates
                    .range()
                    .field("publishedTo")
                    .atMost(criteria.to().latest().toEpochDay()));
        }
        if (criteria.isByDay()) {
            all.filter(predicates.exists().field(PUBLISHED_FROM));
        }
        return all.toPredicate();
    }

    private static SearchPredicate oneOf(SearchPredicateFactory predicates, String field, List<String> wanted) {
        return wanted.isEmpty()
                ? predicates.matchNone().toPredicate()
                : predicates.terms().field(field).matchingAny(wanted).toPredicate();
    }
}
