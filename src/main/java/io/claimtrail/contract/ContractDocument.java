package io.claimtrail.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.problem.UnroutedProblems;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Serves the contract as the build wrote it. Quarkus has a route for that, too, but parses the document and writes it anew, in
 * both forms, at each start: a fifth of the time until the first answer.
 */
@ApplicationScoped
public class ContractDocument {

    /** What the document can be had as. */
    private enum Form {
        YAML("application/yaml;charset=UTF-8"),
        JSON("application/json;charset=UTF-8");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    private static final String PATH = "/openapi";
    private static final String METHODS = "GET, HEAD, OPTIONS";

    /** Before Quarkus' own, after all that looks at every request. */
    private static final int EARLY = -500;

    private final Map<Form, Buffer> read = new EnumMap<>(Form.class);
    private final Set<String> paths = new HashSet<>();

    /** Has Quarkus find no document. To be called before it starts. */
    public static void leaveOutOfStart() {
        OpenApiConstants.classLoader = new ClassLoader(null) {};
    }

    void register(@Observes Router router) {
        for (String path : List.of(PATH, PATH + ".yaml", PATH + ".yml", PATH + ".json")) {
            router.route(path).order(EARLY).handler(this::answer);
        }
    }

    private void answer(RoutingContext request) {
        HttpServerResponse response = request.response();
        switch (request.request().method().name()) {
            case "GET", "HEAD" -> {
                Form form = formFor(request.request());
                response.putHeader(HttpHeaders.CONTENT_TYPE, form.mediaType).end(document(form));
            }
            case "OPTIONS" -> response.putHeader(HttpHeaders.ALLOW, METHODS).end();
            default -> {
                response.putHeader(HttpHeaders.ALLOW, METHODS);
                UnroutedProblems.answer(request, ProblemType.METHOD_NOT_ALLOWED, "It takes " + METHODS + ".");
            }
        }
    }

    /** By the path's ending, or else the parameter {@code format}, or else {@code Accept}; YAML where none of them says JSON. */
    private static Form formFor(HttpServerRequest request) {
        String path = request.path();
        if (!path.equals(PATH)) {
            return path.endsWith(".json") ? Form.JSON : Form.YAML;
        }
        String format = request.getParam("format");
        String accept = request.getHeader("Accept");
        boolean isJson = format == null
                ? accept != null && accept.contains("application/json")
                : format.equalsIgnoreCase("json");
        return isJson ? Form.JSON : Form.YAML;
    }

    /** The paths of all operations, as the document has them: {@code /v1/claims/{id}}. */
    public synchronized Set<String> paths() {
        if (paths.isEmpty()) {
            try (JsonParser json =
                    new JsonFactory().createParser(document(Form.JSON).getBytes())) {
                readPaths(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return paths;
    }

    private void readPaths(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean arePaths = json.currentName().equals("paths");
            json.nextToken();
            while (arePaths && json.nextToken() == JsonToken.FIELD_NAME) {
                paths.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
            json.skipChildren();
        }
    }

    private synchronized Buffer document(Form form) {
        return read.computeIfAbsent(form, ContractDocument::read);
    }

    private static Buffer read(Form form) {
        String name = OpenApiConstants.BASE_NAME + "." + form;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
