package io.claimtrail.factcheck;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;

/**
 * How an answer is to look.
 *
 * @param mask what of it is wanted
 * @param pretty whether it has line breaks and indents
 * @param callback the function that it calls; null for plain JSON
 */
record AnswerForm(FieldMask mask, boolean pretty, String callback) {

    /** 200 with a record of which absent and empty fields are left out. */
    Response of(Object answer) {
        JsonNode tree = mask.apply(GoogleJson.tree(answer));
        String json = GoogleJson.write(tree, pretty);
        return (callback == null
                        ? Response.ok(json, GoogleJson.MEDIA_TYPE)
                        : Response.ok(GoogleJson.call(callback, json), GoogleJson.SCRIPT))
                .build();
    }
}
