package io.claimtrail.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;

/**
 * The body of an answer of any length, sent while it is made. Where making it fails half-way, the connection breaks off: an
 * orderly end would make what was sent look whole.
 */
public final class StreamedBody implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(StreamedBody.class);
    private static final int BUFFER = 1 << 13;

    /**
     * How many are sent at the same time. Each holds a thread and a connection to the database for as long as its reader takes,
     * so that a few who read slowly would leave none to others.
     */
    private static final int MOST_AT_ONCE = 8;

    private static final Semaphore FREE = new Semaphore(MOST_AT_ONCE);

    private final StreamingOutput content;
    private final boolean gzip;
    private final String path;
    private final HttpConnection connection;

    /**
     * A body for the answer to a request.
     *
     * @param gzip whether to compress it
     * @param content writes it, and leaves the stream open
     * @throws ProblemException 503 where as many are being sent as may be
     */
    public StreamedBody(RoutingContext request, boolean gzip, StreamingOutput content) {
        if (!FREE.tryAcquire()) {
            throw ProblemException.of(
                    ProblemType.UNAVAILABLE, "As many files are being fetched as can be sent at the same time.");
        }
        releaseAtTheEndOf(request);
        this.content = content;
        this.gzip = gzip;
        this.path = request.request().path();
        this.connection = request.request().connection();
    }

    /** Once, and also where the client has hung up before this: nothing more is told of a response that is over. */
    private static void releaseAtTheEndOf(RoutingContext request) {
        AtomicBoolean held = new AtomicBoolean(true);
        Runnable release = () -> {
            if (held.compareAndSet(true, false)) {
                FREE.release();
            }
        };
        request.addEndHandler(ended -> release.run());
        if (request.response().ended() || request.response().closed()) {
            release.run();
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            OutputStream sent = gzip ? new GZIPOutputStream(out, BUFFER) : out;
            content.write(sent);
            // Not where that fails.
            sent.close();
        } catch (JsonProcessingException | RuntimeException e) {
            LOG.errorf(e, "%s broke off", path);
            // Waited for, or what is in buffers would go out as if it were all.
            connection.close().toCompletionStage().toCompletableFuture().join();
            throw e;
        }
    }
}
