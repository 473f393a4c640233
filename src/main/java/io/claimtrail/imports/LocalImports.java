package io.claimtrail.imports;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Imports into the database that the command has opened. A file that an interrupted command began with is gone on with: the
 * name of what is spooled begins with a digest of the file and of how it is to be imported.
 */
@ApplicationScoped
@Unremovable
class LocalImports {

    private static final int DIGITS_OF_DIGEST = 32;
    private static final int RANDOM_DIGITS = 7;

    @Inject
    ImportDesk desk;

    @Inject
    ImportFiles files;

    @Inject
    RefusedRows refused;

    @Inject
    ImportWorker worker;

    /** Imports that are all carried out in the same way. */
    ImportTarget as(ImportOrder order) {
        worker.begin();
        return new ImportTarget() {
            @Override
            public ImportView take(GivenFile file) throws IOException {
                return LocalImports.this.take(order, file);
            }

            @Override
            public ImportView stateOf(UUID id) {
                return reading(() -> ImportView.of(ImportJob.known(id)));
            }

            @Override
            public List<RefusalView> refusals(UUID id, int most) {
                return reading(() -> refused.first(id, most));
            }

            @Override
            public void writeRefused(UUID id, OutputStream out) throws IOException {
                refused.write(reading(() -> refused.readable(id)), out);
            }

            @Override
            public String afterInterruption(UUID id) {
                return "Stopped. What is recorded stays, and the same command again goes on where it was.";
            }
        };
    }

    private ImportView take(ImportOrder order, GivenFile file) throws IOException {
        String name = file.isStandardInput() ? UUID.randomUUID().toString() : digest(order, file);
        Optional<ImportView> begun = reading(() -> ImportJob.openOf(name).map(ImportView::of));
        if (begun.isPresent()) {
            return begun.get();
        }
        String spool = file.isStandardInput()
                ? name
                : name + "-" + UUID.randomUUID().toString().substring(0, RANDOM_DIGITS);
        try (InputStream in = file.open()) {
            files.spool(spool, in);
        }
        return desk.submit(order, file.contentType(), spool);
    }

    private static String digest(ImportOrder order, GivenFile file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(order.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            try (InputStream in = new DigestInputStream(file.open(), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS_OF_DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T reading(java.util.concurrent.Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
