package io.claimtrail.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A Claimtrail that runs somewhere, over HTTP. */
public final class RemoteServer {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final int FIRST_ERROR = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST_CONNECT).build();
    private final String address;
    private final String key;

    /**
     * A server.
     *
     * @param address its URL, without a slash at the end
     * @param key sent as a bearer token (RFC 6750); null for none
     */
    RemoteServer(String address, String key) {
        this.address = address;
        this.key = key;
    }

    /** A request for a path of it, for {@link #send} to send. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (key != null && !key.isBlank()) {
            request.header("Authorization", "Bearer " + key);
        }
        return request;
    }

    /**
     * Sends a request.
     *
     * @return the answer's body, for the caller to close
     * @throws CommandException where the server cannot be reached or answers with an error
     */
    public HttpResponse<InputStream> send(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() >= FIRST_ERROR) {
                throw refusal(answer);
            }
            return answer;
        } catch (ConnectException e) {
            throw unreachable("no connection");
        } catch (IOException e) {
            throw unreachable(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted");
        }
    }

    /** Sends a request and reads the JSON that it is answered with. */
    public JsonNode json(HttpRequest request) {
        try (InputStream body = send(request).body()) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw unreachable("it answers with something else than JSON; is it a Claimtrail?");
        }
    }

    private CommandException unreachable(String why) {
        return new CommandException(ExitCode.UNREACHABLE, "The server at " + address + " cannot be reached: " + why);
    }

    private static CommandException refusal(HttpResponse<InputStream> answer) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream body = answer.body()) {
            JsonNode problem = JSON.readTree(body.readAllBytes());
            problem.path("errors").forEach(error -> lines.add(line(error)));
            if (lines.isEmpty() && problem.path("detail").isTextual()) {
                lines.add(problem.get("detail").asText());
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            // Some proxy's page.
        }
        if (lines.isEmpty()) {
            lines.add("the server answers " + answer.statusCode());
        }
        return new CommandException(ExitCode.of(answer.statusCode()), String.join("\n", lines));
    }

    private static String line(JsonNode error) {
        String place = error.has("parameter")
                ? ParameterOptions.optionName(error.get("parameter").asText())
                : error.path("pointer").asText();
        return place + " " + error.path("detail").asText();
    }
}
