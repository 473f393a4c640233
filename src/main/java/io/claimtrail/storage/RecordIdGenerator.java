package io.claimtrail.storage;

import io.claimtrail.problem.ProblemException;
import java.util.EnumSet;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Gives records their ids: UUIDv7 (RFC 9562), so that ids sort by the time of recording, or the {@link GivenIds} of the row that
 * is being imported.
 */
public final class RecordIdGenerator implements BeforeExecutionGenerator {

    private static final long serialVersionUID = 1;

    @Override
    public Object generate(SharedSessionContractImplementor session, Object owner, Object current, EventType event) {
        RecordedEntity record = (RecordedEntity) owner;
        GivenIds given = Origin.givenIds();
        GivenIds.Given wanted = given == null ? null : given.of(owner.getClass(), record.identityInRow());
        if (wanted == null || isTakenByItself((Session) session, record, wanted)) {
            return UuidVersion7Strategy.INSTANCE.generateUuid(session);
        }
        return wanted.id();
    }

    /**
     * Whether the id is that of an earlier, withdrawn record of the very same thing: it keeps it then, and the new record gets
     * another.
     *
     * @throws ProblemException where the id is that of something else
     */
    private static boolean isTakenByItself(Session session, RecordedEntity record, GivenIds.Given wanted) {
        RecordedEntity holder = session.find(record.getClass(), wanted.id());
        if (holder == null) {
            return false;
        }
        if (holder.isFormer(record)) {
            return true;
        }
        throw ProblemException.invalidBody(
                wanted.pointer(),
                "is on record here as the id of something else; leave the id out, or mend the row, and send it in again");
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
        return EventTypeSets.INSERT_ONLY;
    }
}
