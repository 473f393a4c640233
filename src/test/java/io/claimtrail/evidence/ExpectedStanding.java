package io.claimtrail.evidence;

import static io.claimtrail.testsupport.Changes.read;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a claim must stand by the rules of the domain, worked out from nothing but what the API says of its evidence, the
 * articles and the speakers. Articles are dated to the day or not at all.
 */
record ExpectedStanding(String claim, String status, Map<String, Integer> counts, Map<String, Boolean> independent) {

    private record Page(String id, String agency, LocalDate day) {

        static Page of(String id) {
            JsonPath article = read("/v1/articles/" + id);
            String day = article.getString("publishedOn");
            return new Page(id, article.getString("agency"), day == null ? null : LocalDate.parse(day));
        }

        boolean isCopyOf(Page other) {
            return agency != null
                    && agency.equals(other.agency)
                    && (day == null || other.day == null || Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= 3);
        }
    }

    private record Piece(
            String id, Page page, String witness, String stance, String state, boolean ruled, boolean ruling) {

        static Piece of(String id) {
            JsonPath json = read("/v1/evidence/" + id);
            return new Piece(
                    id,
                    Page.of(json.getString("article.id")),
                    json.getString("speaker.id"),
                    json.getString("stance"),
                    json.getString("reviewState"),
                    json.getBoolean("ruled"),
                    json.getBoolean("independent"));
        }

        LocalDate knownBy() {
            return page.day == null ? LocalDate.now(ZoneOffset.UTC) : page.day;
        }
    }

    static ExpectedStanding of(String claim) {
        JsonPath seen = read("/v1/claims/" + claim);
        String voice = seen.getString("speaker.id");
        Page source = Page.of(seen.getString("source.id"));
        List<String> listed =
                read("/v1/claims/" + claim + "/evidence?limit=200").getList("items.id");
        List<Piece> pieces = listed.stream()
                .map(Piece::of)
                .sorted(Comparator.comparing((Piece each) -> !each.state.equals("CONFIRMED"))
                        .thenComparing(Piece::knownBy)
                        .thenComparing(Piece::id))
                .toList();
        Map<String, Boolean> independent = new TreeMap<>();
        List<Piece> originals = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean alone = piece.ruled
                    ? piece.ruling
                    : !voice.equals(piece.witness)
                            && !piece.page.id.equals(source.id)
                            && !piece.page.isCopyOf(source)
                            && originals.stream().noneMatch(original -> piece.page.isCopyOf(original.page));
            independent.put(piece.id, alone);
            if (alone && !piece.state.equals("REJECTED")) {
                originals.add(piece);
            }
        }
        Map<String, Integer> counts = count(pieces, independent);
        return new ExpectedStanding(claim, statusOf(counts), counts, independent);
    }

    private static Map<String, Integer> count(List<Piece> pieces, Map<String, Boolean> independent) {
        Map<String, Integer> counts = new TreeMap<>(Map.of(
                "corroborating",
                0,
                "contradicting",
                0,
                "qualifying",
                0,
                "mentioning",
                0,
                "notIndependent",
                0,
                "unreviewed",
                0));
        for (Piece piece : pieces) {
            if (piece.state.equals("SUGGESTED")) {
                counts.merge("unreviewed", 1, Integer::sum);
            } else if (piece.state.equals("CONFIRMED")) {
                counts.merge(independent.get(piece.id) ? countOf(piece.stance) : "notIndependent", 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String countOf(String stance) {
        return switch (stance) {
            case "CORROBORATES" -> "corroborating";
            case "CONTRADICTS" -> "contradicting";
            case "QUALIFIES" -> "qualifying";
            default -> "mentioning";
        };
    }

    static String statusOf(Map<String, Integer> counts) {
        boolean borneOut = counts.get("corroborating") > 0;
        boolean contradicted = counts.get("contradicting") > 0;
        if (borneOut || contradicted) {
            return borneOut && contradicted ? "DISPUTED" : borneOut ? "CORROBORATED" : "CONTRADICTED";
        }
        return counts.get("qualifying") > 0 ? "QUALIFIED" : "UNASSESSED";
    }
}
