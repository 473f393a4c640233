package io.claimtrail.http;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Why a text is no JSON, in Jackson's words without those about its own settings. */
public final class UnreadableJson {

    private UnreadableJson() {}

    /** One sentence or a part of one; places in it are lines and columns from 1. */
    public static String why(JsonProcessingException e) {
        return e.getOriginalMessage()
                .replaceAll("\\s*\\(through reference.*", "")
                .replaceAll("\\[Source: .*?; (line: \\d+, column: \\d+)]", "$1");
    }
}
