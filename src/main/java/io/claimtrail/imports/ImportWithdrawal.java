package io.claimtrail.imports;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleEditor;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimRecorder;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.evidence.EvidenceRecorder;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.storage.UnitOfWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Takes an import back: the evidence that it linked, then the claims that it recorded and nobody else has linked evidence to,
 * then the articles that nothing rests on any more. Speakers, publishers and topics stay: others may have come to use them.
 */
@ApplicationScoped
class ImportWithdrawal {

    private static final int BATCH = 50;

    /** By itself, so that each batch is a transaction. */
    @Inject
    ImportWithdrawal transactions;

    @Inject
    EntityManager entities;

    @Inject
    EvidenceRecorder evidence;

    @Inject
    ClaimRecorder claims;

    @Inject
    ArticleEditor articles;

    @Inject
    ImportJobs jobs;

    /** Goes on until everything is withdrawn, or the server closes. */
    void carryOut(ImportJob job, BooleanSupplier closing) {
        all(job, closing, Evidence.class, evidence::withdrawUnseen);
        all(job, closing, Claim.class, this::withdrawClaim);
        all(job, closing, Article.class, articles::withdrawUnseen);
        if (!closing.getAsBoolean()) {
            jobs.withdrawn(job.id);
        }
    }

    private void all(
            ImportJob job,
            BooleanSupplier closing,
            Class<? extends RecordedEntity> type,
            BiConsumer<UUID, String> withdraw) {
        UUID last = new UUID(0, 0);
        while (!closing.getAsBoolean()) {
            UUID after = last;
            List<UUID> ids = QuarkusTransaction.requiringNew().call(() -> madeBy(job.id, type, after));
            if (ids.isEmpty()) {
                return;
            }
            transactions.withdraw(job, ids, withdraw);
            last = ids.get(ids.size() - 1);
        }
    }

    private List<UUID> madeBy(UUID importId, Class<? extends RecordedEntity> type, UUID after) {
        return entities.createQuery(
                        "select e.id from " + type.getName()
                                + " e where e.importId = :import and e.live = 1 and e.id > :after order by e.id",
                        UUID.class)
                .setParameter("import", importId)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }

    @UnitOfWork
    void withdraw(ImportJob job, List<UUID> ids, BiConsumer<UUID, String> withdraw) {
        String reason = job.reason == null ? "The import that recorded it was withdrawn." : job.reason;
        long withdrawn =
                ids.stream().filter(id -> isWithdrawn(id, reason, withdraw)).count();
        ImportJob.knownForChange(job.id).withdrawn += withdrawn;
    }

    /** What bears on the claim by now came from others, whose work would go with it. */
    private void withdrawClaim(UUID id, String reason) {
        if (Evidence.of(Claim.liveForChange(id)).isEmpty()) {
            claims.withdrawUnseen(id, reason);
        } else {
            throw ProblemException.of(ProblemType.IN_USE, "There is evidence of others on the claim.");
        }
    }

    /** What others rest on stays, and so does what somebody has withdrawn in the meantime. */
    private static boolean isWithdrawn(UUID id, String reason, BiConsumer<UUID, String> withdraw) {
        try {
            withdraw.accept(id, reason);
            return true;
        } catch (ProblemException e) {
            if (e.type() != ProblemType.IN_USE && e.type() != ProblemType.WITHDRAWN) {
                throw e;
            }
            return false;
        }
    }
}
