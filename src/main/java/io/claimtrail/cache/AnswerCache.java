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

    /** The objects around the text of a key and its answer. */
    private static final int OVERHEAD_BYTES = 500;

    /** One answer must not push out all others. */
    private static final int LARGEST_SHARE = 8;

    @Inject
    CacheSettings settings;

    /** Empty where a question was asked, and its answer is not kept. */
    private Cache<CacheKey, Optional<CachedAnswer>> answers;

    @PostConstruct
    void make() {
        answers = Caffeine.newBuilder()
                .maximumWeight(settings.megabytes() * MEGABYTE)
                .<CacheKey, Optional<CachedAnswer>>weigher((key, answer) -> OVERHEAD_BYTES
                        + key.size()
                        + answer.map(CachedAnswer::size).orElse(0))
                .expireAfterWrite(LONGEST)
                .build();
    }

    /** What was answered last; null where nothing is kept. */
    CachedAnswer find(CacheKey key) {
        Optional<CachedAnswer> kept = answers.getIfPresent(key);
        return kept == null ? null : kept.orElse(null);
    }

    /**
     * Whether the same was asked lately. Most of what crawlers ask comes once, and is not worth keeping.
     *
     * @return false for the first time, which is noted
     */
    boolean isAskedAgain(CacheKey key) {
        return answers.asMap().putIfAbsent(key, Optional.empty()) != null;
    }

    void keep(CacheKey key, CachedAnswer answer) {
        if (answer.size() <= settings.megabytes() * MEGABYTE / LARGEST_SHARE) {
            answers.put(key, Optional.of(answer));
        }
    }
}
