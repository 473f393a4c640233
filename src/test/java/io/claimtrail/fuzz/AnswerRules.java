package io.claimtrail.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.testsupport.Contract;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is wrong with an answer, whatever was asked: by the contract, and by rules that hold for all answers. */
final class AnswerRules {

    private static final long LONGEST_MILLIS = 5000;

    /** Copying the whole database takes as long as it is large. */
    private static final String COPIES = "/v1/admin/backup";

    private AnswerRules() {}

    /** A sentence for each fault. */
    static List<String> faultsOf(FuzzedRequest request, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.millis() > LONGEST_MILLIS && !request.path().startsWith(COPIES)) {
            faults.add("took longer than " + LONGEST_MILLIS + " ms");
        }
        if (answer.status() == 500) {
            faults.add("answered 500: " + answer.body());
        }
        if (isHttp(request)) {
            addFaults(request, answer, faults);
        } else if (answer.status() != 400 && answer.status() != 414) {
            faults.add("answered " + answer.status() + " to what is no HTTP");
        }
        return faults;
    }

    /** Otherwise its beginning cannot be taken apart, and the connection closes with a bare 400, or 414 where it is too long. */
    private static boolean isHttp(FuzzedRequest request) {
        return request.target().matches("[!-~]*");
    }

    private static void addFaults(FuzzedRequest request, Answer answer, List<String> faults) {
        boolean isError = answer.status() >= 400 && !request.method().equals("HEAD");
        if (isError && saidStatus(answer) != answer.status()) {
            faults.add("answered " + answer.status() + " with no problem that says so");
        }
        Optional<JsonNode> operation = operation(request);
        if (operation.isPresent()) {
            addFaults(request, answer, operation.get(), faults);
        } else if (answer.status() >= 500) {
            faults.add("answered " + answer.status() + " where no operation is");
        }
    }

    /** In a problem, or in an error as Google has it. */
    private static int saidStatus(Answer answer) {
        return answer.json()
                .map(json -> json.at("/error/code").asInt(json.path("status").asInt()))
                .orElse(0);
    }

    /** The one that a server has to take it for: a path that was tampered with can be that of another. */
    private static Optional<JsonNode> operation(FuzzedRequest request) {
        String method = request.method();
        if (!method.equals(method.toUpperCase(Locale.ROOT))
                || request.path().matches(".*(%|;|//|/\\.\\.?(/|$)|[^ -~]).*")) {
            return Optional.empty();
        }
        return Contract.committed().operation(method, request.path());
    }

    private static void addFaults(FuzzedRequest request, Answer answer, JsonNode operation, List<String> faults) {
        Optional<JsonNode> documented = Contract.committed().response(operation, answer.status());
        if (documented.isEmpty()) {
            faults.add("answered " + answer.status() + ", which is not documented");
            return;
        }
        if (answer.status() == 201 && answer.header("Location").isEmpty()) {
            faults.add("answered 201 without Location");
        }
        if (request.method().equals("HEAD") || answer.body().isEmpty()) {
            return;
        }
        JsonNode contents = documented.get().path("content");
        String whole = answer.header("Content-Type").orElse("");
        JsonNode content = contents.has(answer.mediaType()) ? contents.get(answer.mediaType()) : contents.get(whole);
        if (content == null) {
            faults.add("answered " + answer.status() + " as " + whole + ", which is not documented");
        } else {
            addFaultsOfBody(answer, content.path("schema"), faults);
        }
    }

    private static void addFaultsOfBody(Answer answer, JsonNode schema, List<String> faults) {
        if (answer.mediaType().endsWith("ndjson") && schema.has("$ref")) {
            answer.body()
                    .lines()
                    .map(line -> Contract.committed().faults(line, schema))
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .ifPresent(faults::add);
        } else if (answer.mediaType().endsWith("json") && !answer.mediaType().endsWith("ndjson")) {
            String found = Contract.committed().faults(answer.body(), schema);
            if (!found.isEmpty()) {
                faults.add("answered " + answer.status() + " with " + found);
            }
        } else if (answer.mediaType().endsWith("xml") && !isXml(answer.body())) {
            faults.add("answered what is no XML");
        }
    }

    private static boolean isXml(String text) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new InputSource(new StringReader(text)));
            return true;
        } catch (SAXException | IOException e) {
            return false;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
