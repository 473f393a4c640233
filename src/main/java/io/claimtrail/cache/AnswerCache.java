package io.claimtrail.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Answers by what was asked, within a bound of memory; those that are asked for least go first. */
@ApplicationScoped
class AnswerCache {

    /** Some answers depend, if little, on what day it is. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final long MEGABYTE = 1L << 20;

    /** The objects around the text of a question and its answer. */
    private static final int OVERHEAD_BYTES = 500;

    /** One answer must not push out all others. */
    private static final int LARGEST_SHARE = 8;

    @Inject
    CacheSettings settings;

    /** Empty where a question was asked, and its answer is not kept. */
    private Cache<Question, Optional<CachedAnswer>> answers;

    @PostConstruct
    void make() {
        answers = Caffeine.newBuilder()
                .maximumWeight(settings.megabytes() * MEGABYTE)
                .<Question, Optional<CachedAnswer>>weigher((question, answer) -> OVERHEAD_BYTES
                        + question.size()
                        + answer.map(CachedAnswer::size).orElse(0))
                .expireAfterWrite(LONGEST)
                .build();
    }

    /** What was answered last; null where nothing is kept. */
    CachedAnswer find(Question question) {
        Optional<CachedAnswer> kept = answers.getIfPresent(question);
        return kept == null ? null : kept.orElse(null);
    }

    /**
     * Whether the same was asked lately. Most of what crawlers ask comes once, and is not worth keeping.
     *
     * @return false for the first time, which is noted
     */
    boolean isAskedAgain(Question question) {
        return answers.asMap().putIfAbsent(question, Optional.empty()) != null;
    }

    void keep(Question question, CachedAnswer answer) {
        if (answer.size() <= settings.megabytes() * MEGABYTE / LARGEST_SHARE) {
            answers.put(question, Optional.of(answer));
        }
    }
}
