package io.claimtrail.fuzz;

import io.claimtrail.testsupport.AdminKey;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.config.SocketConfig;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.apache.http.message.BasicHttpEntityEnclosingRequest;

/** Sends requests as they are: this client mends neither targets nor headers. */
final class Sender implements AutoCloseable {

    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final int LARGEST_ANSWER = 1 << 23;

    private final HttpHost host;
    private final CloseableHttpClient client;
    private final RequestConfig settings =
            RequestConfig.custom().setNormalizeUri(false).build();

    Sender(String server, int connections) {
        URI uri = URI.create(server);
        host = new HttpHost(uri.getHost(), uri.getPort());
        PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
        pool.setMaxTotal(connections);
        pool.setDefaultMaxPerRoute(connections);
        pool.setDefaultSocketConfig(
                SocketConfig.custom().setSoTimeout(LONGEST_WAIT_MILLIS).build());
        pool.setValidateAfterInactivity(1);
        client = HttpClients.createMinimal(pool);
    }

    /**
     * Sends it, and reads the answer; of a stream that does not end, its head.
     *
     * @throws IOException where no answer comes
     */
    Answer send(FuzzedRequest request) throws IOException {
        BasicHttpEntityEnclosingRequest message =
                new BasicHttpEntityEnclosingRequest(request.method(), request.target());
        for (int i = 0; i < request.headers().size(); i += 2) {
            message.addHeader(request.headers().get(i), request.headers().get(i + 1));
        }
        if (request.body() != null) {
            message.setEntity(new ByteArrayEntity(request.body()));
        }
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(settings);
        long start = System.nanoTime();
        CloseableHttpResponse answer = client.execute(host, message, context);
        Map<String, String> headers = new TreeMap<>();
        for (Header header : answer.getAllHeaders()) {
            headers.put(header.getName().toLowerCase(java.util.Locale.ROOT), header.getValue());
        }
        String body =
                headers.getOrDefault("content-type", "").startsWith("text/event-stream") ? "" : body(answer, headers);
        // Closing without having read to the end closes the connection.
        answer.close();
        return new Answer(
                answer.getStatusLine().getStatusCode(),
                headers,
                body,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    /** What is on record at a path. */
    Answer get(String path) throws IOException {
        return send(new FuzzedRequest(0, null, "GET", path, java.util.List.of(AdminKey.HEADER, AdminKey.SECRET), null));
    }

    private static String body(HttpResponse answer, Map<String, String> headers) throws IOException {
        if (answer.getEntity() == null) {
            return "";
        }
        InputStream content = answer.getEntity().getContent();
        boolean gzip = "gzip".equals(headers.get("content-encoding"));
        try (InputStream in = gzip ? new GZIPInputStream(content) : content) {
            return new String(in.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
