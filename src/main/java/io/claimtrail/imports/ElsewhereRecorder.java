package io.claimtrail.imports;

import io.claimtrail.claim.Claim;
import io.claimtrail.claim.NewRelation;
import io.claimtrail.claim.Relation;
import io.claimtrail.claim.RelationEditor;
import io.claimtrail.imports.Elsewhere.GivenRelation;
import io.claimtrail.imports.Elsewhere.Link;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerEditor;
import io.claimtrail.speaker.SpeakerResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Records what only rows out of another instance say, in the transaction of the row. */
@ApplicationScoped
class ElsewhereRecorder {

    @Inject
    SpeakerResolver speakers;

    @Inject
    SpeakerEditor speakerEditor;

    @Inject
    RelationEditor relations;

    /** Makes speakers that the import has made what they were found to be; those who were on record stay as they are. */
    void linkSpeakers(UUID importId, Elsewhere given) {
        for (Link link : given.links()) {
            try {
                Speaker speaker = speakers.resolve(link.speaker(), link.pointer());
                Speaker holder = speakers.resolve(link.holder(), link.pointer() + "/speaker");
                speakerEditor.linkImported(speaker, holder, link.reason(), importId);
            } catch (ProblemException e) {
                Faults faults = new Faults();
                RowParser.faultsOf(e)
                        .forEach(fault -> faults.at(fault.pointer().isEmpty() ? link.pointer() : fault.pointer())
                                .add(fault.detail()));
                faults.raiseIfAny(ProblemType.INVALID_BODY);
            }
        }
    }

    /** Whether a relation to a claim can be recorded. If not, the row of that claim brings it along when it comes. */
    boolean isOnRecord(UUID other) {
        Claim claim = Claim.findById(other);
        return claim != null && !claim.isWithdrawn();
    }

    /** Relates a claim to another. */
    Relation relate(UUID claim, GivenRelation given) {
        NewRelation relation = given.relation();
        return given.comesFromOther()
                ? relations.record(
                        given.other(), new NewRelation(relation.type(), claim, relation.note(), relation.reviewState()))
                : relations.record(claim, relation);
    }
}
