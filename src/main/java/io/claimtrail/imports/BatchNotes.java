package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;

/** Notes what became of a batch, in the transaction that records it. */
@ApplicationScoped
class BatchNotes {

    @Inject
    ObjectMapper json;

    /** Counts what became of the rows, keeps the reasons of those that are refused, and notes how far the import has come. */
    void take(ImportJob job, Batch batch, List<Outcome> outcomes, long busyMillis) {
        for (int i = 0; i < outcomes.size(); i++) {
            job.count(outcomes.get(i));
            if (outcomes.get(i) == Outcome.REFUSED) {
                refuse(job, batch.first() + i, batch.rows().get(i));
            }
        }
        job.position = batch.to();
        job.line = batch.line();
        job.busyMillis += busyMillis;
    }

    private void refuse(ImportJob job, long number, ParsedRow parsed) {
        ImportRefusal refusal = new ImportRefusal();
        refusal.importId = job.id;
        refusal.rowNumber = number;
        refusal.line = parsed.line();
        refusal.place = parsed.place();
        refusal.position = parsed.row().position();
        refusal.length = parsed.row().text() == null ? 0 : parsed.row().text().length;
        refusal.errors = write(parsed.faults());
        refusal.persist();
    }

    private String write(List<Fault> faults) {
        try {
            return json.writeValueAsString(faults);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
