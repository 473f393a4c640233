package io.claimtrail.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.claimtrail.command.RemoteServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;

/** Imports through a server. */
final class RemoteImports implements ImportTarget {

    /** A newer server may say more. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final RemoteServer server;
    private final String query;

    /**
     * Imports that all take the same parameters.
     *
     * @param query of the URL, without its question mark; may be empty
     */
    RemoteImports(RemoteServer server, String query) {
        this.server = server;
        this.query = query;
    }

    @Override
    public ImportView take(GivenFile file) throws IOException {
        String type = file.contentType() == null ? "application/octet-stream" : file.contentType();
        BodyPublisher body = file.isStandardInput()
                ? BodyPublishers.ofInputStream(() -> System.in)
                : BodyPublishers.ofFile(file.path());
        HttpRequest request = server.request(ImportResource.PATH + (query.isEmpty() ? "" : "?" + query))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return JSON.convertValue(server.json(request), ImportView.class);
    }

    @Override
    public ImportView stateOf(UUID id) {
        return JSON.convertValue(get(id, ""), ImportView.class);
    }

    @Override
    public List<RefusalView> refusals(UUID id, int most) {
        return JSON.convertValue(get(id, "/refusals?limit=" + most).path("items"), new TypeReference<>() {});
    }

    @Override
    public void writeRefused(UUID id, OutputStream out) throws IOException {
        try (InputStream rows = server.send(request(id, "/refused").build()).body()) {
            rows.transferTo(out);
        }
    }

    @Override
    public String afterInterruption(UUID id) {
        return "The server goes on with it: " + ImportResource.PATH + "/" + id;
    }

    private JsonNode get(UUID id, String below) {
        return server.json(request(id, below).build());
    }

    private HttpRequest.Builder request(UUID id, String below) {
        return server.request(ImportResource.PATH + "/" + id + below);
    }
}
