package io.claimtrail.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Seeded chance: the same seed gives the same corpus. */
final class Draw {

    private static final String[] STARTS = "b d f g k l m n p r s t v br dr gr kl pr st tr".split(" ");
    private static final String[] VOWELS = "a e i o u ai ou".split(" ");
    private static final int WORDS = 6000;

    private final Random random;
    private final List<String> words;

    Draw(long seed) {
        random = new Random(seed);
        words = vocabulary(new Random(1));
    }

    int below(int end) {
        return random.nextInt(end);
    }

    boolean inHundred(int cases) {
        return random.nextInt(100) < cases;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of so many ranks by Zipf's law: the first is drawn twice as often as the second. */
    int rank(int ranks) {
        return (int) Math.min(ranks - 1, Math.floor(Math.pow(ranks + 1, random.nextDouble()) - 1));
    }

    /** A word by its rank; the same in every corpus. */
    String word(int rank) {
        return words.get(rank);
    }

    String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(words.get(rank(WORDS)));
        }
        return text.append('.').toString();
    }

    /** About 27 words, as quotes in the press have, seldom more than 80. */
    String quote() {
        return text((int) Math.max(6, Math.min(120, Math.exp(3.3 + 0.45 * random.nextGaussian()))));
    }

    /** A UUIDv7 of the millisecond. */
    UUID id(long millis) {
        long high = millis << 16 | 0x7000L | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() >>> 2 | 0x8000000000000000L);
    }

    private static List<String> vocabulary(Random chance) {
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < WORDS) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 2 + chance.nextInt(2); syllables > 0; syllables--) {
                word.append(STARTS[chance.nextInt(STARTS.length)]).append(VOWELS[chance.nextInt(VOWELS.length)]);
            }
            made.add(word.toString());
        }
        return new ArrayList<>(made);
    }
}
