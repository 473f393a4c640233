package io.claimtrail.claim;

import static io.claimtrail.claim.ManyClaims.article;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;

import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.speaker.SpeakerReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Thousands of random claims, of which is known here what they can be counted by. */
final class CountedClaims {

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    /** Stands in every one of them. */
    final String word = uniqueWord();

    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final List<Counted> claims = new ArrayList<>();
    private final Random random;

    /** What a claim can be counted by; of its evidence, the stance by the day it was published. */
    record Counted(Map<String, Set<String>> facets, Map<String, Stance> evidence) {

        boolean has(String facet, String value) {
            return values(facet).contains(value);
        }

        Set<String> values(String facet) {
            return facet.equals("status") ? Set.of(statusOn("9999-12-31")) : facets.get(facet);
        }

        String statusOn(String day) {
            List<Stance> known = evidence.entrySet().stream()
                    .filter(each -> each.getKey().compareTo(day) <= 0)
                    .map(Map.Entry::getValue)
                    .toList();
            if (known.contains(Stance.CORROBORATES)) {
                return known.contains(Stance.CONTRADICTS) ? "DISPUTED" : "CORROBORATED";
            }
            if (known.contains(Stance.CONTRADICTS)) {
                return "CONTRADICTED";
            }
            return known.contains(Stance.QUALIFIES) ? "QUALIFIED" : "UNASSESSED";
        }
    }

    private CountedClaims(Random random) {
        this.random = random;
    }

    static CountedClaims recorded(int count, ManyClaims recorder, Random random) {
        CountedClaims all = new CountedClaims(random);
        all.choose();
        recorder.record(Stream.generate(all::oneMore).limit(count).toList());
        return all;
    }

    List<String> values(String facet) {
        return choices.get(facet);
    }

    Stream<Counted> stream(Predicate<Counted> those) {
        return claims.stream().filter(those);
    }

    private void choose() {
        choices.put("speaker", several(40, () -> aSpeaker().id()));
        choices.put("publisher", several(30, () -> uniqueUrl().replaceAll("https://([^/]*)/.*", "$1")));
        choices.put("topic", several(25, () -> unique("Topic")));
        choices.put("kind", names(ClaimKind.values()));
        choices.put("status", names(Status.values()));
        choices.put("language", List.of("en", "de", "pl", "uk", "pt-BR"));
        choices.put("year", List.of("2018", "2019", "2020", "2021"));
    }

    private ManyClaims.Given oneMore() {
        Map<String, Set<String>> facets = new LinkedHashMap<>();
        for (String facet : choices.keySet()) {
            int most = facet.equals("topic") ? 4 : 1;
            int least = facet.equals("kind") || facet.equals("language") || facet.equals("topic") ? 0 : 1;
            Set<String> chosen = new LinkedHashSet<>();
            for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
                // Some are far more frequent than others.
                List<String> all = choices.get(facet);
                chosen.add(all.get(random.nextInt(1 + random.nextInt(all.size()))));
            }
            facets.put(facet, chosen);
        }
        Map<String, Stance> evidence = new LinkedHashMap<>();
        for (int i = random.nextInt(10) - 7; i > 0; i--) {
            evidence.put(
                    LocalDate.of(2022, 1, 1).plusDays(random.nextInt(700)).toString(),
                    Stance.values()[random.nextInt(Stance.values().length)]);
        }
        String day = only(facets, "year")
                + FIRST_DAY
                        .plusDays(random.nextInt(365))
                        .toString()
                        .substring(4, List.of(4, 7, 10).get(random.nextInt(3)));
        claims.add(new Counted(facets, evidence));
        return new ManyClaims.Given(
                claim(facets, day),
                evidence.entrySet().stream()
                        .map(each -> piece(each.getKey(), each.getValue()))
                        .toList());
    }

    private NewClaim claim(Map<String, Set<String>> facets, String day) {
        String kind = only(facets, "kind");
        return new NewClaim(
                new SpeakerReference(UUID.fromString(only(facets, "speaker")), null, null, null, null, null),
                null,
                PartialDate.parse(day),
                "We said %s %d times".formatted(word, random.nextInt(100)),
                null,
                null,
                kind == null ? null : ClaimKind.valueOf(kind),
                only(facets, "language"),
                List.copyOf(facets.get("topic")),
                article(only(facets, "publisher"), day));
    }

    private static NewEvidence piece(String day, Stance stance) {
        return new NewEvidence(article(null, day), stance, null, null, null, null, ReviewState.CONFIRMED, null, null);
    }

    private static String only(Map<String, Set<String>> facets, String facet) {
        return facets.get(facet).stream().findFirst().orElse(null);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> several(int count, Supplier<String> value) {
        return Stream.generate(value).limit(count).toList();
    }
}
