package io.claimtrail.claim;

import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads whether a list of claims is asked for as of a moment, and makes sure that it can be answered. */
final class PastQuestion {

    private PastQuestion() {}

    /**
     * The moment.
     *
     * @return null where the list is asked for as it is now
     * @throws io.claimtrail.problem.ProblemException 400 where it is no moment, or a parameter goes together with none
     */
    static Instant moment(ClaimFilter filter, ClaimListParameters list) {
        if (list.recordedAsOf == null) {
            return null;
        }
        Faults faults = new Faults();
        Instant moment = new Values(faults).moment("recordedAsOf", list.recordedAsOf);
        unanswered(filter, list)
                .forEach(
                        (name, why) -> faults.addParameter(name, "cannot be asked together with recordedAsOf: " + why));
        ListParameters.raise(faults);
        return moment;
    }

    private static Map<String, String> unanswered(ClaimFilter filter, ClaimListParameters list) {
        Map<String, String> unanswered = new LinkedHashMap<>();
        String index = "the search index holds what is on record now";
        Map.of("q", Objects.toString(filter.q, ""), "facets", Objects.toString(list.facets, ""))
                .forEach((name, value) -> add(unanswered, name, value.isEmpty(), index));
        add(unanswered, "sort", !"relevance".equals(list.sort), index);
        String links = "it is answered from the links and articles of now";
        Map<String, List<String>> byLinks = new LinkedHashMap<>();
        byLinks.put("publisher", filter.publisher);
        byLinks.put("article", filter.article);
        byLinks.put("stance", filter.stance);
        byLinks.put("relation", filter.relation);
        byLinks.forEach((name, values) -> add(unanswered, name, values.isEmpty(), links));
        String never = "when and by which import a claim was recorded never changes; leave recordedAsOf out";
        add(unanswered, "recordedFrom", filter.recordedFrom == null, never);
        add(unanswered, "recordedTo", filter.recordedTo == null, never);
        add(unanswered, "import", filter.importId.isEmpty(), never);
        return unanswered;
    }

    private static void add(Map<String, String> unanswered, String name, boolean absent, String why) {
        if (!absent) {
            unanswered.put(name, why);
        }
    }
}
