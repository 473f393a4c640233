package io.claimtrail.testsupport;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.Map;

/** Reads JSON-LD with a processor of others (Titanium), which gets contexts from here and nothing from the network. */
public final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {}

    /**
     * The expanded form of a document (JSON-LD 1.1 API, section 5.1): every name and id an absolute IRI.
     *
     * @param contexts by URL, each a JSON document
     */
    public static JsonNode expand(String document, Map<String, String> contexts) {
        try {
            return JSON.readTree(com.apicatalog.jsonld.JsonLd.expand(JsonDocument.of(new StringReader(document)))
                    .loader((url, options) -> load(url.toString(), contexts))
                    .get()
                    .toString());
        } catch (JsonLdError | JsonProcessingException e) {
            throw new AssertionError("no JSON-LD: " + document, e);
        }
    }

    private static JsonDocument load(String url, Map<String, String> contexts) throws JsonLdError {
        String context = contexts.get(url);
        if (context == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "not on hand: " + url);
        }
        return JsonDocument.of(new StringReader(context));
    }
}
