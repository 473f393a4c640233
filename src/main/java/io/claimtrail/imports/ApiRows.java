package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.claim.NewAppearance;
import io.claimtrail.claim.NewClaim;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.http.BodyBinder;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows in the API's own shape: what {@code POST /v1/claims} takes, with an array {@code evidence} of what {@code POST
 * /v1/claims/{id}/evidence} takes.
 */
@ApplicationScoped
class ApiRows implements RowReader {

    private static final String EVIDENCE = "evidence";
    private static final String APPEARANCES = "appearances";

    @Inject
    BodyBinder binder;

    @Override
    public Taken read(JsonNode row) {
        Faults faults = new Faults();
        if (!row.isObject()) {
            faults.add("must be an object");
            faults.raiseIfAny(ProblemType.INVALID_BODY);
        }
        ObjectNode whole = ((ObjectNode) row).deepCopy();
        Elsewhere elsewhere = new ElsewhereReader(binder, faults).read(whole);
        ObjectNode claim = whole.deepCopy().without(List.of(EVIDENCE, APPEARANCES, ExternalIds.PROPERTY));
        Optional<NewClaim> bound = binder.bind(claim, NewClaim.class, faults);
        List<NewEvidence> evidence = all(whole.path(EVIDENCE), NewEvidence.class, faults.below(EVIDENCE));
        List<NewAppearance> appearances = all(whole.path(APPEARANCES), NewAppearance.class, faults.below(APPEARANCES));
        Map<String, String> externalIds = ExternalIds.read(row, faults);
        faults.raiseIfAny(ProblemType.INVALID_BODY);
        return new Taken(bound.orElseThrow(), evidence, appearances, externalIds, elsewhere);
    }

    private <T> List<T> all(JsonNode links, Class<T> type, Faults place) {
        List<T> bound = new ArrayList<>();
        if (links.isArray()) {
            for (int i = 0; i < links.size(); i++) {
                binder.bind(links.get(i), type, place.below(i)).ifPresent(bound::add);
            }
        } else if (!links.isMissingNode() && !links.isNull()) {
            place.add("must be an array");
        }
        return bound;
    }
}
