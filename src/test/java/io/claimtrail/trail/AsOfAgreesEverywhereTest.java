package io.claimtrail.trail;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.claim.Status;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim, its trail and both kinds of list say the same of any day, and it is what had been published by then. */
@HttpTest
class AsOfAgreesEverywhereTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final List<String> STANCES = List.of("CORROBORATES", "CONTRADICTS", "QUALIFIES", "MENTIONS");
    private static final List<String> STATES = List.of("CONFIRMED", "CONFIRMED", "CONFIRMED", "SUGGESTED", "REJECTED");
    private static final List<String> AGENCIES = Arrays.asList("AFP", null, null);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void onRandomDaysOverRandomEvidence(long seed) {
        Random random = new Random(seed);
        String speaker = aSpeaker().id();
        List<String> claims = IntStream.range(0, 5)
                .mapToObj(i -> randomClaim(speaker, random))
                .toList();
        Set<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(2022, 10, 30), LocalDate.of(2022, 10, 31)));
        while (days.size() < 8) {
            days.add(START.plusDays(random.nextInt(1000)));
        }
        days.forEach(day -> assertAgreed(speaker, claims, day));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertAgreed(speaker, claims, today);
        for (String claim : claims) {
            JsonPath current = read("/v1/claims/" + claim);
            assertEquals(standing(current), standing(read("/v1/claims/" + claim + "?asOf=" + today)));
        }
    }

    private static String randomClaim(String speaker, Random random) {
        String claim = aClaim().with("speaker", Map.of("id", speaker))
                .source("publishedOn", randomDate(random))
                .id();
        for (int i = 0; i < 4; i++) {
            evidence(any(STANCES, random), claim)
                    .publishedOn(random.nextInt(8) == 0 ? null : randomDate(random))
                    .byAgency(any(AGENCIES, random))
                    .with("reviewState", any(STATES, random))
                    .id();
        }
        return claim;
    }

    private static void assertAgreed(String speaker, List<String> claims, LocalDate day) {
        String list = "/v1/claims?limit=200&speaker=" + speaker + "&asOf=" + day;
        Map<String, Object> listed = byId(read(list));
        Map<String, Object> byStatus = new HashMap<>();
        for (Status status : Status.values()) {
            Map<String, Object> found = byId(read(list + "&status=" + status));
            found.values().forEach(each -> assertEquals(status.name(), ((Map<?, ?>) each).get("status")));
            byStatus.putAll(found);
        }
        assertEquals(listed, byStatus);
        Set<String> out = claims.stream()
                .filter(claim -> wasOut(read("/v1/claims/" + claim).getString("source.publishedOn"), day))
                .collect(Collectors.toSet());
        assertEquals(out, listed.keySet());
        for (String claim : claims) {
            Map<String, Object> one = standing(read("/v1/claims/" + claim + "?asOf=" + day));
            assertEquals(one, standing(read("/v1/claims/" + claim + "/trail?asOf=" + day)));
            assertEquals(published(claim, day), one.get("counts"));
            if (out.contains(claim)) {
                assertEquals(one, listed.get(claim));
            }
        }
    }

    /** The counts by the day, from the evidence as it is listed. */
    private static Map<String, Integer> published(String claim, LocalDate day) {
        Map<String, Integer> counts = new TreeMap<>(read("/v1/claims/" + claim).getMap("counts"));
        counts.replaceAll((name, count) -> 0);
        JsonPath evidence = read("/v1/claims/" + claim + "/evidence");
        for (int i = 0; i < evidence.getList("items").size(); i++) {
            String piece = "items[" + i + "].";
            if (wasOut(evidence.getString(piece + "article.publishedOn"), day)) {
                counts.merge(countFor(evidence, piece), 1, Integer::sum);
            }
        }
        counts.remove("rejected");
        return counts;
    }

    private static String countFor(JsonPath evidence, String piece) {
        String state = evidence.getString(piece + "reviewState");
        if (!state.equals("CONFIRMED")) {
            return state.equals("SUGGESTED") ? "unreviewed" : "rejected";
        }
        if (!evidence.getBoolean(piece + "independent")) {
            return "notIndependent";
        }
        return List.of("corroborating", "contradicting", "qualifying", "mentioning")
                .get(STANCES.indexOf(evidence.getString(piece + "stance")));
    }

    /** Whether something dated so was certainly out; what is not dated is known since today. */
    private static boolean wasOut(String published, LocalDate day) {
        if (published == null) {
            return !day.isBefore(LocalDate.now(ZoneOffset.UTC));
        }
        LocalDate last = switch (published.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(published), 12, 31);
            case 7 -> YearMonth.parse(published).atEndOfMonth();
            default -> LocalDate.parse(published);
        };
        return !day.isBefore(last);
    }

    private static String randomDate(Random random) {
        String day = START.plusDays(random.nextInt(1000)).toString();
        return day.substring(0, List.of(10, 10, 7, 4).get(random.nextInt(4)));
    }

    private static Map<String, Object> byId(JsonPath page) {
        Map<String, Object> found = new HashMap<>();
        for (int i = 0; i < page.getList("items").size(); i++) {
            found.put(
                    page.getString("items[" + i + "].id"),
                    Map.of(
                            "status",
                            page.getString("items[" + i + "].status"),
                            "counts",
                            new TreeMap<>(page.getMap("items[" + i + "].counts"))));
        }
        return found;
    }

    private static Map<String, Object> standing(JsonPath shown) {
        return Map.of("status", shown.getString("status"), "counts", new TreeMap<>(shown.getMap("counts")));
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
