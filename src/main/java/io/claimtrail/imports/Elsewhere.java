package io.claimtrail.imports;

import io.claimtrail.claim.NewRelation;
import io.claimtrail.speaker.SpeakerReference;
import io.claimtrail.storage.GivenIds;
import java.util.List;
import java.util.UUID;

/**
 * What a row that comes out of another instance says beyond what the API takes.
 *
 * @param ids of what the row may make
 * @param links that speakers were found to be others
 * @param relations of the claim to others
 */
record Elsewhere(GivenIds ids, List<Link> links, List<GivenRelation> relations) {

    /**
     * That a speaker was found to be another.
     *
     * @param pointer where it stands in the row
     */
    record Link(SpeakerReference speaker, SpeakerReference holder, String reason, String pointer) {}

    /**
     * A relation of the row's claim.
     *
     * @param other the claim at the other end
     * @param comesFromOther whether it leads from there to the row's claim
     * @param relation as it is recorded on the claim that it leads from
     */
    record GivenRelation(UUID other, boolean comesFromOther, NewRelation relation) {}
}
