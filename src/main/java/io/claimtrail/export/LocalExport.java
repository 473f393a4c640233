package io.claimtrail.export;

import io.claimtrail.address.Addresses;
import io.claimtrail.claim.ClaimFilter;
import io.claimtrail.claim.ClaimSelection;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.page.ListParameters;
import io.claimtrail.problem.Faults;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Exports from the database that the command has opened. */
@ApplicationScoped
@Unremovable
class LocalExport {

    @Inject
    ClaimSelection selection;

    @Inject
    NdjsonExport ndjson;

    @Inject
    CsvExport csv;

    @Inject
    JsonLdExport jsonLd;

    /** Where a server with the same settings answers: ids in linked data are addresses. */
    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    /**
     * The claims that pass a filter, in a format.
     *
     * @throws io.claimtrail.problem.ProblemException 400 where the filter is wrong
     */
    OutputFile.Content of(ExportFormat format, ClaimFilter filter) {
        Faults faults = new Faults();
        SelectedClaims claims = selection.of(filter, faults);
        ListParameters.raise(faults);
        return switch (format) {
            case ndjson -> out -> ndjson.write(claims, out);
            case csv -> out -> csv.write(claims, out);
            case jsonld -> out -> jsonLd.write(claims, new Addresses("http://%s:%d".formatted(host, port)), out);
        };
    }
}
