package io.claimtrail.schemaorg;

import io.claimtrail.address.Addresses;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells of claims in schema.org's words. */
@ApplicationScoped
class LinkedClaims {

    @Inject
    RatedEvidence rated;

    /**
     * A claim with its reviews.
     *
     * @param asOf leaves out what was published later; null for now
     */
    ClaimNode read(UUID id, LocalDate asOf, Addresses addresses) {
        Claim claim = Claim.live(id);
        List<Appearance> appearances = rated.appearances(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(each -> asOf == null || each.source || !each.article.knownBy.isAfter(asOf))
                .toList();
        return ClaimNode.document(claim, appearances, rated.ofClaims(List.of(id), asOf), addresses);
    }
}
